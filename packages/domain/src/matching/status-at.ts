import type { ProgrammeStatus } from '../catalogue/programme'

/** The status that holds at a date; undefined = the programme does not exist yet. */
export function statusAt(status: readonly ProgrammeStatus[], asOf: string): ProgrammeStatus | undefined {
  return status.filter(({ from }) => from === null || from <= asOf).at(-1)
}

/** Closed, planned, superseded or not there yet: never ranked as available (H27). */
export function isUnavailable(status: ProgrammeStatus | undefined): boolean {
  return status === undefined || ['closed', 'planned', 'superseded'].includes(status.code)
}
