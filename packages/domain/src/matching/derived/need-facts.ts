import { monthsBetween } from '../days'
import { referenceHours } from '../estimate/reference-hours'
import type { FactLookup, FactValue } from '../fact-value'
import type { MatchingGpu } from '../matching-catalogue'
import type { Need } from '../need'
import { isSme } from './is-sme'

/** De minimis ceiling per single undertaking in three years, EUR (Reg. (EU) 2023/2831 Art. 3(2)). */
const DE_MINIMIS_CEILING_EUR = 300_000

const PERSONAL = ['pseudonymised', 'personal', 'special_category']

export interface NeedFactsInput {
  readonly need: Need
  /** ISO date of evaluation. */
  readonly asOf: string
  readonly gpus: readonly MatchingGpu[]
}

/** Facts of the need by path, and those that follow from the need alone (derived.…). */
export function needFacts(input: NeedFactsInput): FactLookup {
  const known = new Map<string, FactValue>(derivedFacts(input))
  for (const [group, facts] of Object.entries(input.need))
    for (const [name, value] of Object.entries((facts ?? {}) as Record<string, FactValue>))
      if (value !== undefined) known.set(`${group}.${name}`, value)
  return (path) => known.get(path)
}

function derivedFacts({ need, asOf, gpus }: NeedFactsInput): readonly (readonly [string, FactValue])[] {
  const { applicant = {}, workload = {}, data = {} } = need
  const { foundedOn, deMinimisReceivedEur } = applicant
  const { modelParameters, trainingTokens } = workload
  const entries: readonly (readonly [string, FactValue | undefined])[] = [
    ['derived.isSme', isSme(applicant)],
    ['derived.companyAgeYears', foundedOn && Math.max(0, monthsBetween(foundedOn, asOf) / 12)],
    [
      'derived.deMinimisHeadroomEur',
      deMinimisReceivedEur === undefined ? undefined : DE_MINIMIS_CEILING_EUR - deMinimisReceivedEur,
    ],
    ['derived.personalDataProcessed', data.personalData && PERSONAL.includes(data.personalData)],
    [
      'derived.trainingFlop',
      modelParameters && trainingTokens && trainingFlop(modelParameters, trainingTokens, workload.method),
    ],
    ['derived.gpuHoursOnReference', referenceHours(need, gpus)?.hours],
    ['derived.gpuHoursNeeded', gpuHoursNeeded(workload)],
  ]
  return entries.filter((entry): entry is [string, FactValue] => entry[1] !== undefined && entry[1] !== '')
}

/** Known where a size on GPUs is stated; core-hours alone never say that no GPU is needed: an absent fact is no "no". */
function gpuHoursNeeded(workload: NonNullable<Need['workload']>): true | undefined {
  const { gpuHours, modelParameters, trainingTokens, inferenceTokensPerDay } = workload
  return (gpuHours ?? modelParameters ?? trainingTokens ?? inferenceTokensPerDay) === undefined ? undefined : true
}

function trainingFlop(parameters: number, tokens: number, method: string | undefined): number {
  return (method === undefined || method === 'full' ? 6 : 4) * parameters * tokens
}
