/** A training run whose size and GPU-hours were published. */
export interface PublishedRun {
  readonly modelParameters: number
  /** Tokens seen over all epochs. */
  readonly trainingTokens: number
  /** GPU model key of the catalogue. */
  readonly gpu: string
  readonly gpuHours: number
  /** Dense 16-bit training from its own data; only such runs calibrate and count. */
  readonly isDense: boolean
}

interface RunEntry {
  readonly group: string
  readonly facts: readonly { readonly field: string; readonly value: unknown }[]
}

/** The run that a reference of the group "published-run" states; undefined for any other reference. */
export function publishedRun({ group, facts }: RunEntry): PublishedRun | undefined {
  if (group !== 'published-run') return undefined
  const valueOf = (name: string) => facts.find(({ field }) => field === name)?.value
  return {
    modelParameters: Number(valueOf('modelParameters')),
    trainingTokens: Number(valueOf('trainingTokens')),
    gpu: String(valueOf('gpuModel')),
    gpuHours: Number(valueOf('gpuHours')),
    isDense: valueOf('trainingKind') === 'dense',
  }
}
