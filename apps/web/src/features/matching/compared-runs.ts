import type { Localized } from '@rechenlotse/domain/catalogue'
import { compareRun, publishedRun, type PublishedRun, type RunComparison } from '@rechenlotse/domain/matching'
import type { CitationView } from '../catalogue/api/views'
import type { PublishedRuns } from './api/load-published-runs'

export interface ComparedRun extends PublishedRun, RunComparison {
  readonly key: string
  readonly name: Localized
  readonly gpuName: string
  readonly kind: string
  /** Where the hours were published, and how they were read. */
  readonly citation: CitationView
  readonly note: Localized | null
}

/** Every published run beside its estimate, by GPU and size. */
export function comparedRuns({ gpus, references }: PublishedRuns): readonly ComparedRun[] {
  const runs = references.flatMap((entry): readonly ComparedRun[] => {
    const run = publishedRun(entry)
    const compared = run && compareRun(run, gpus)
    const hours = entry.facts.find(({ field }) => field === 'gpuHours')
    if (run === undefined || compared === undefined || hours === undefined) return []
    const { key, name } = entry
    const kind = String(entry.facts.find(({ field }) => field === 'trainingKind')?.value)
    const gpuName = gpus.find((gpu) => gpu.key === run.gpu)?.name ?? run.gpu
    return [{ ...run, ...compared, key, name, gpuName, kind, citation: hours.citation, note: hours.note }]
  })
  return runs.sort((a, b) => a.gpuName.localeCompare(b.gpuName) || a.modelParameters - b.modelParameters)
}
