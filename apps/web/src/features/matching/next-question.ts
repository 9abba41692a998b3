import type { Need, OpenQuestion } from '@rechenlotse/domain/matching'
import { factInputs } from './facts'

/** Only who knows high-performance computers can say these; others are asked everything else first. */
const forExperts = new Set([
  'workload.gpuMemoryGb',
  'workload.modelSharding',
  'workload.cudaOnly',
  'workload.needsSeveralSystems',
  'workload.inferenceShare',
  'workload.scalingEvidence',
])

/** Whoever does not know the size is not asked for its parts. */
const ofSize = new Set([
  'workload.gpuHours',
  'workload.modelParameters',
  'workload.trainingTokens',
  'workload.inferenceTokensPerDay',
])

function isSkipped(fact: string, unknown: readonly string[]): boolean {
  return unknown.includes(fact) || (unknown.includes('size') && ofSize.has(fact))
}

/** Of the open facts, most useful first, the one to ask now; undefined where nothing more would change. */
export function nextQuestion(
  open: readonly OpenQuestion[],
  { support }: Need,
  unknown: readonly string[],
): OpenQuestion | undefined {
  const askable = open.filter(({ fact }) => factInputs[fact] && !isSkipped(fact, unknown))
  const isExpert = support?.hpcExperience === 'expert'
  return askable.find(({ fact }) => isExpert || !forExperts.has(fact)) ?? askable[0]
}
