import type { MatchingCatalogue, Need } from '@rechenlotse/domain/matching'
import { RefusalError } from '../../platform/http/refusal-error'

/** @throws where the need counts in hours of a GPU model that the catalogue does not know. */
export function refuseUnknownReference({ workload }: Need, catalogue: MatchingCatalogue): void {
  const key = workload?.gpuHoursReference
  if (key === undefined || catalogue.gpus.some((gpu) => gpu.key === key)) return
  const pointer = '/need/workload/gpuHoursReference'
  throw new RefusalError({
    kind: 'unprocessable',
    code: 'http.invalid-input',
    errors: [{ pointer, code: 'matching.gpu-not-in-catalogue' }],
  })
}
