import type { Locale } from '../../catalogue/localized'
import type { Estimate } from '../match-result'
import type { MatchingGpu } from '../matching-catalogue'
import type { Need } from '../need'
import { hoursAssumptions } from './hours-assumptions'
import { memoryAssumptions } from './memory-assumptions'
import { memoryNeed } from './memory-need'
import { referenceHours } from './reference-hours'
import { roundedHours } from './rounded-hours'

/**
 * The size of the need with its arithmetic: GPU-hours on the reference GPU, at most 3 wide, and GB per device.
 *
 * @returns null where there is nothing to estimate from.
 */
export function estimateNeed(need: Need, gpus: readonly MatchingGpu[], locale: Locale): Estimate | null {
  const hours = referenceHours(need, gpus)
  if (hours === undefined) return null
  const workload = need.workload ?? {}
  const memory = workload.gpuMemoryGb === undefined ? memoryNeed(workload, hours.gpu) : undefined
  const perDevice = workload.gpuMemoryGb ?? memory?.perDeviceGb
  const assumptions = [...hoursAssumptions(workload, hours), ...memoryAssumptions(memory, hours.gpu)]
  return {
    reference: hours.gpu.key,
    gpuHours: hours.basis === 'given' ? hours.hours : roundedHours(hours.hours),
    gpuMemoryGb: perDevice === undefined ? null : Number(perDevice.toPrecision(3)),
    assumptions: assumptions.map(({ name, value, source }) => ({
      name: name[locale],
      value: typeof value === 'object' ? value[locale] : value,
      ...(source === undefined ? {} : { source: source[locale] }),
    })),
  }
}
