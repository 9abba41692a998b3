import type { DecisionTime } from '../catalogue/programme'
import { addDays, addWorkingDays } from './days'
import type { MatchingProgramme } from './matching-catalogue'
import type { Access } from './match-result'
import { nextCutoff } from './next-cutoff'

/** Public holidays, ISO dates, by Land or state of the operator's seat (DE-NI, LU). */
export type Holidays = Readonly<Record<string, readonly string[]>>

export interface AccessInput {
  readonly programme: MatchingProgramme
  /** ISO date of evaluation. */
  readonly asOf: string
  /** ISO date, latest useful start. */
  readonly startBy: string | undefined
  /** Public holidays at the operator's seat. */
  readonly holidays: readonly string[]
}

/** Next cut-off and the range of starts; null where calendar or decision time is not known. */
export function accessAt(input: AccessInput): Access {
  const { programme, asOf, startBy } = input
  const { calendar, decisionTime } = programme
  const applyBy = nextCutoff(calendar, asOf)
  const from = calendar.kind === 'continuous' ? asOf : applyBy
  const earliestStart = decidedAt(from, decisionTime?.min, input)
  const latestStart = decidedAt(from, decisionTime?.max, input)
  return { applyBy, earliestStart, latestStart, meetsStartBy: meets(startBy, earliestStart, latestStart) }
}

function decidedAt(
  from: string | null,
  days: number | null | undefined,
  { programme, holidays }: AccessInput,
): string | null {
  if (from === null || days === null || days === undefined) return null
  const unit: DecisionTime['unit'] | undefined = programme.decisionTime?.unit
  return unit === 'working_days' ? addWorkingDays(from, days, holidays) : addDays(from, days)
}

function meets(startBy: string | undefined, earliest: string | null, latest: string | null): boolean | null {
  if (startBy === undefined) return null
  if (latest !== null && latest <= startBy) return true
  return earliest !== null && earliest > startBy ? false : null
}
