import type { NeedData, Project, Applicant, Workload } from './need'
import type { Verdict } from './match-result'
import type { Region } from './region-of'

/** Classes of an amount of GPU-hours on the reference GPU, by powers of ten. */
export const sizeClasses = ['up_to_1k', 'up_to_10k', 'up_to_100k', 'up_to_1m', 'above_1m'] as const

export type SizeClass = (typeof sizeClasses)[number]

/** Rule ids that a note may name. */
export const mostRulesOfNote = 5

/** What an unmet demand looks like from afar: coarse categories, no text, no figure of the need. Null = not stated. */
export interface DemandNote {
  /** "2026-11"; never a day. */
  readonly month: string
  readonly applicantKind: NonNullable<Applicant['kind']> | null
  /** Not the country or Land: with the kind and the size it would single out a university. */
  readonly region: Region | null
  /** NACE Rev. 2 section letter. */
  readonly sector: string | null
  readonly purpose: NonNullable<Project['purpose']> | null
  readonly workloadKind: NonNullable<Workload['kind']> | null
  readonly gpuHours: SizeClass | null
  readonly personalData: NonNullable<NeedData['personalData']> | null
  /** How many offers came to each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Ids of the rules that ruled out most offers, the most frequent first. */
  readonly ruledOutBy: readonly string[]
}
