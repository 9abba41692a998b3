import type { Need } from '@rechenlotse/domain/matching'

/** The facts that say how large a workload is, by its kind. */
export function modelFacts({ workload }: Need): readonly string[] {
  if (workload?.kind === 'inference') return ['workload.modelParameters', 'workload.inferenceTokensPerDay']
  const training = ['workload.modelParameters', 'workload.trainingTokens']
  return workload?.kind === 'finetuning' ? [...training, 'workload.method'] : training
}
