import type { MatchingCatalogue } from '@rechenlotse/domain/matching'
import { callApi } from '../../../platform/api-client'

export interface PublishedCatalogue {
  readonly revision: string
  readonly publishedAt: string
  readonly catalogue: MatchingCatalogue
}

let published: Promise<PublishedCatalogue> | null = null

/** The lean catalogue that the browser matches on; fetched once a visit, again after a failure. */
export function publishedCatalogue(): Promise<PublishedCatalogue> {
  published ??= callApi<PublishedCatalogue>('/catalogue').catch((error: unknown) => {
    published = null
    throw error
  })
  return published
}
