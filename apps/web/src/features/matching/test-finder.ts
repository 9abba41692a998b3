import { screen, waitFor } from '@testing-library/react'
import type { MatchingCatalogue } from '@rechenlotse/domain/matching'
import { showPages } from '../../platform/test-page'
import { TestServer } from '../../platform/test-server'
import { addTexts } from '../../platform/texts'
import finderGerman from './finder.texts.de.json'
import finderEnglish from './finder.texts.en.json'
import german from './matching.texts.de.json'
import english from './matching.texts.en.json'
import resultsGerman from './results.texts.de.json'
import resultsEnglish from './results.texts.en.json'
import { FinderPage } from './pages/finder-page'
import { ResultsPage } from './pages/results-page'
import { testCatalogue } from './test-catalogue'

const routes = ['', '/en'].flatMap((language) => [
  { path: `${language}/finder`, Component: FinderPage },
  { path: `${language}/results`, Component: ResultsPage },
])

/** The server that finder and results ask for the catalogue; without one it refuses. */
export function catalogueServer(catalogue: MatchingCatalogue | null = testCatalogue): TestServer {
  for (const sentences of [german, finderGerman, resultsGerman]) addTexts('matching', 'de', sentences)
  for (const sentences of [english, finderEnglish, resultsEnglish]) addTexts('matching', 'en', sentences)
  return new TestServer(() =>
    catalogue === null
      ? { status: 503 }
      : { body: { revision: catalogue.revision, publishedAt: '2026-11-24T00:00:00Z', catalogue } },
  )
}

/** Shows finder or results at an address. */
export const showMatching = (at: string) => showPages(routes, at)

/** Opens a question and waits until the offers have been counted. */
export async function openFinder(at: string) {
  const shown = showMatching(at)
  await waitFor(() => expect(screen.queryAllByText('–')).toHaveLength(0))
  return shown
}
