import type { MatchingCatalogue } from '@rechenlotse/domain/matching'
import { api, dataOf } from '../../../platform/api-client'
import { isInBrowser } from '../../../platform/browser'

export interface PublishedCatalogue {
  readonly publishedAt: string
  readonly catalogue: MatchingCatalogue
}

/** The contract leaves the inside of the catalogue to the domain, which makes it there and reads it here. */
async function readCatalogue(): Promise<PublishedCatalogue> {
  const answer = await dataOf(api.GET('/api/v1/catalogue'))
  const catalogue: unknown = answer.catalogue
  return { publishedAt: answer.publishedAt, catalogue: catalogue as MatchingCatalogue }
}

let published: Promise<PublishedCatalogue> | null = null

/** The lean catalogue that the browser matches on; fetched once a visit, again after a failure. */
export function publishedCatalogue(): Promise<PublishedCatalogue> {
  if (!isInBrowser) return readCatalogue()
  published ??= readCatalogue().catch((error: unknown) => {
    published = null
    throw error
  })
  return published
}
