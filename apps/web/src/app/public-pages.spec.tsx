/** @jest-environment node */
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { LinkComponentProvider } from '@rechenlotse/ui'
import catalogueEnglish from '../features/catalogue/catalogue.texts.en.json'
import catalogueGerman from '../features/catalogue/catalogue.texts.de.json'
import { OffersView } from '../features/catalogue/pages/offers-page'
import { OfferView } from '../features/catalogue/pages/offer-page'
import { testProgramme } from '../features/catalogue/test-programme'
import finderEnglish from '../features/matching/finder.texts.en.json'
import finderGerman from '../features/matching/finder.texts.de.json'
import resultsEnglish from '../features/matching/results.texts.en.json'
import resultsGerman from '../features/matching/results.texts.de.json'
import matchingEnglish from '../features/matching/matching.texts.en.json'
import matchingGerman from '../features/matching/matching.texts.de.json'
import calculationEnglish from '../features/matching/calculation.texts.en.json'
import calculationGerman from '../features/matching/calculation.texts.de.json'
import { CalculationView } from '../features/matching/pages/calculation-page'
import { FinderPage } from '../features/matching/pages/finder-page'
import { ResultsPage } from '../features/matching/pages/results-page'
import { testRuns } from '../features/matching/test-runs'
import { LocalLink } from '../platform/local-link'
import { addTexts } from '../platform/texts'
import english from './app.texts.en.json'
import german from './app.texts.de.json'
import startEnglish from './start.texts.en.json'
import startGerman from './start.texts.de.json'
import { AppHeader } from './app-header'
import { StartPage } from './pages/start-page'

beforeAll(() => {
  for (const [feature, de, en] of [
    ['app', german, english],
    ['start', startGerman, startEnglish],
    ['matching', matchingGerman, matchingEnglish],
    ['calculation', calculationGerman, calculationEnglish],
    ['matching', finderGerman, finderEnglish],
    ['matching', resultsGerman, resultsEnglish],
    ['catalogue', catalogueGerman, catalogueEnglish],
  ] as const) {
    addTexts(feature, 'de', de)
    addTexts(feature, 'en', en)
  }
})

function rendered(page: ReactElement, at: string): string {
  return renderToString(
    <MemoryRouter initialEntries={[at]}>
      <LinkComponentProvider component={LocalLink}>
        <AppHeader />
        {page}
      </LinkComponentProvider>
    </MemoryRouter>,
  )
}

const pages = [
  ['start', () => <StartPage />, '/', 'Rechenzeit für KI finden und beantragen'],
  ['finder', () => <FinderPage />, '/finder', 'Was haben Sie vor?'],
  ['results before the answers are read', () => <ResultsPage />, '/results', 'Was passt, was vorher zu klären ist'],
  ['calculation', () => <CalculationView {...testRuns} />, '/calculation', 'Innen 7B'],
  ['calculation in English', () => <CalculationView {...testRuns} />, '/en/calculation', 'How we calculate'],
  ['offers', () => <OffersView programmes={[testProgramme]} />, '/offers', testProgramme.name.de],
  ['offer', () => <OfferView programme={testProgramme} />, '/offers/test', testProgramme.summary.de],
  ['start in English', () => <StartPage />, '/en', 'Find and apply for AI compute'],
  ['offers in English', () => <OffersView programmes={[testProgramme]} />, '/en/offers', testProgramme.summary.en],
] as const

describe('a public page', () => {
  it('is rendered where there is no browser', () => {
    expect(typeof globalThis.window).toBe('undefined')
  })

  it.each(pages)('%s can be read without one', (_name, page, at, sentence) => {
    const html = rendered(page(), at)
    expect(html).toContain(sentence)
    expect(html).not.toMatch(/style="/)
  })

  it('shows no key in place of a sentence', () => {
    for (const [, page, at] of pages) {
      const words = rendered(page(), at).replace(/<[^>]*>/g, ' ')
      expect(
        words.match(
          /\b(?:start|list|offer|questions|facts|filter|sections|action|nav|footer|runs|limits|memory|formula|utilisation)\.[a-z]+/gi,
        ),
      ).toBeNull()
    }
  })
})
