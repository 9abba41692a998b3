import type { Schema } from '@rechenlotse/contract'
import type { MatchingGpu } from '@rechenlotse/domain/matching'
import { api, dataOf } from '../../../platform/api-client'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'

export interface PublishedRuns {
  readonly gpus: readonly MatchingGpu[]
  readonly references: readonly Schema<'ReferenceDto'>[]
}

/** What the estimate is compared with: the runs and the GPU models of the published catalogue. */
export async function loadPublishedRuns(): Promise<PublishedRuns> {
  const [{ catalogue }, { items }] = await Promise.all([
    publishedCatalogue(),
    dataOf(api.GET('/api/v1/catalogue/references')),
  ])
  return { gpus: catalogue.gpus, references: items }
}
