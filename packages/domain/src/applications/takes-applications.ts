import type { ProgrammeStatus } from '../catalogue/programme'

const shut: ReadonlySet<ProgrammeStatus['code']> = new Set(['closed', 'planned', 'superseded'])

/**
 * Whether an application to a programme can be begun on this day (ISO). A status holds from its day until the next one begins;
 * where no source gives a status, nothing stands in the way.
 */
export const takesApplications = (status: readonly Pick<ProgrammeStatus, 'code' | 'from'>[], day: string): boolean => {
  const current = status.filter(({ from }) => from === null || from <= day).at(-1)
  return current === undefined || !shut.has(current.code)
}
