import type { MatchingGpu } from '../matching-catalogue'

/**
 * Dense 16-bit peak in TFLOPS: bf16, and fp16 on a GPU that is older than bf16.
 *
 * @returns undefined where no source of the catalogue states it.
 */
export function densePeak({ bf16DenseTflops, fp16DenseTflops }: MatchingGpu): number | undefined {
  return bf16DenseTflops ?? fp16DenseTflops ?? undefined
}
