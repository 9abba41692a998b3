import type { FactLookup } from '../fact-value'

const SIZE = ['workload.gpuHours', 'workload.modelParameters', 'workload.trainingTokens']
const SME = [
  'applicant.staffHeadcount',
  'applicant.annualTurnoverEur',
  'applicant.balanceSheetTotalEur',
  'applicant.figuresIncludeLinkedEnterprises',
  'applicant.ownedByLargeEnterprisePercent',
  'applicant.publicBodyControlPercent',
]

const BEHIND: Readonly<Record<string, readonly string[]>> = {
  'derived.isSme': SME,
  'derived.gpuHoursNeeded': ['workload.gpuHours'],
  'derived.gpuHoursOnReference': SIZE,
  'derived.gpuHoursOnSystem': SIZE,
  'derived.nodeHoursOnSystem': SIZE,
  'derived.gpuMemoryHeadroomGb': ['workload.gpuMemoryGb'],
  'derived.gpuMemoryNotStated': ['workload.gpuMemoryGb'],
  'derived.personalDataProcessed': ['data.personalData'],
  'derived.companyAgeYears': ['applicant.foundedOn'],
  'derived.deMinimisHeadroomEur': ['applicant.deMinimisReceivedEur'],
  'derived.leadContractMarginMonths': ['applicant.leadContractUntil', 'timing.durationMonths'],
  'derived.trainingFlop': ['workload.modelParameters', 'workload.trainingTokens'],
}

/** Where the others are given and still leave a range. */
const NARROWS: Readonly<Record<string, string>> = {
  'derived.leadContractMarginMonths': 'timing.startBy',
}

/** The paths of the need that a fact is made of; a path of the need is made of itself. */
export function underlyingFacts(fact: string): readonly string[] {
  return BEHIND[fact] ?? (fact.startsWith('derived.') ? [] : [fact])
}

/** Those of them that the need does not give yet and that could still decide. */
export function missingFacts(fact: string, known: FactLookup): readonly string[] {
  const missing = underlyingFacts(fact).filter((path) => known(path) === undefined)
  const narrows = NARROWS[fact]
  if (missing.length === 0 && narrows !== undefined && known(narrows) === undefined) return [narrows]
  if (!underlyingFacts(fact).includes('workload.gpuHours')) return missing
  if (known('workload.gpuHours') !== undefined) return []
  const isEstimated = known('derived.gpuHoursOnReference') !== undefined
  return isEstimated ? ['workload.gpuHours'] : missing
}
