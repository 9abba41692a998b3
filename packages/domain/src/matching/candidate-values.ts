import { asInterval, type FactLookup } from './fact-value'
import type { FactChange } from './match-result'
import type { LeadQualification } from './need'
import type { PredicateLeaf } from './rules/rule'

export interface Candidate {
  readonly path: string
  readonly value: FactChange
}

const TO_TRUE = [
  'applicant.academicPartner',
  'project.resultsPublishable',
  'project.reportingAccepted',
  'workload.modelSharding',
  'workload.scalingEvidence',
  'data.processingAgreement',
]
const TO_FALSE = ['workload.cudaOnly', 'workload.needsSeveralSystems']
const QUALIFICATIONS: readonly LeadQualification[] = ['none', 'student', 'master', 'doctorate', 'professor']
const PERSONAL = ['pseudonymised', 'personal', 'special_category']
const RESIDENCIES = ['de', 'eu', 'any']

/**
 * Changes that an applicant can act on, in the contract's directions (x-actionable), nearest first.
 * Only facts that are given change: a fact not given is an open question.
 */
export function fixedCandidates(known: FactLookup): readonly Candidate[] {
  return [
    ...TO_TRUE.filter((path) => known(path) === false).map((path) => ({ path, value: true })),
    ...TO_FALSE.filter((path) => known(path) === true).map((path) => ({ path, value: false })),
    ...later(QUALIFICATIONS, known('applicant.leadQualification')).map((value) => ({
      path: 'applicant.leadQualification',
      value,
    })),
    ...later(RESIDENCIES, known('data.residency')).map((value) => ({ path: 'data.residency', value })),
    ...(PERSONAL.includes(String(known('data.personalData')))
      ? ['anonymised', 'synthetic'].map((value) => ({ path: 'data.personalData', value }))
      : []),
  ]
}

function later(order: readonly string[], current: unknown): readonly string[] {
  const index = order.indexOf(String(current))
  return index < 0 ? [] : order.slice(index + 1)
}

/** Smaller amounts of a fact of the need that just meet one of the thresholds, largest first; in the unit of the fact. */
export function smallerCandidates(
  path: string,
  thresholds: readonly number[],
  known: FactLookup,
): readonly Candidate[] {
  const current = asInterval(known(path))
  if (current === undefined) return []
  const isWhole = path !== 'workload.inferenceShare'
  const values = isWhole ? thresholds.flatMap((exact) => [Math.floor(exact), Math.ceil(exact) - 1]) : thresholds
  return [...new Set(values)]
    .filter((value) => value > 0 && value < current.low)
    .sort((a, b) => b - a)
    .map((value) => ({ path, value }))
}

/** The bound that a smaller amount meets; undefined where the leaf sets none. */
export function upperBound(leaf: PredicateLeaf): number | undefined {
  if ('atMost' in leaf) return leaf.atMost
  return 'lessThan' in leaf ? leaf.lessThan : undefined
}
