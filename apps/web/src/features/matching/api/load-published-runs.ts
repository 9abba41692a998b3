import type { Localized } from '@rechenlotse/domain/catalogue'
import type { MatchingGpu } from '@rechenlotse/domain/matching'
import { callApi } from '../../../platform/api-client'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'
import type { FactView } from '../../catalogue/api/views'

export interface ReferenceView {
  readonly key: string
  readonly group: string
  readonly name: Localized
  readonly facts: readonly FactView[]
}

export interface PublishedRuns {
  readonly gpus: readonly MatchingGpu[]
  readonly references: readonly ReferenceView[]
}

/** What the estimate is compared with: the runs and the GPU models of the published catalogue. */
export async function loadPublishedRuns(): Promise<PublishedRuns> {
  const [{ catalogue }, { items }] = await Promise.all([
    publishedCatalogue(),
    callApi<{ readonly items: readonly ReferenceView[] }>('/catalogue/references'),
  ])
  return { gpus: catalogue.gpus, references: items }
}
