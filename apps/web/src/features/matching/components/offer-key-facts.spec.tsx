import { matchNeed } from '@rechenlotse/domain/matching'
import { screen } from '@testing-library/react'
import { showPages } from '../../../platform/test-page'
import { addTexts } from '../../../platform/texts'
import german from '../results.texts.de.json'
import { testCatalogue } from '../test-catalogue'
import { OfferKeyFacts } from './offer-key-facts'

beforeAll(() => addTexts('matching', 'de', german))

it.each([
  [undefined, /^frühestens 26\. November 2026$/],
  [true, /^frühestens 26\. November 2026 \(Schätzung\)$/],
] as const)('marks a start that rests on an estimate: %p', (judgement, words) => {
  const { offers } = matchNeed({}, testCatalogue, { asOf: '2026-11-24', locale: 'de', holidays: {} })
  const programme = testCatalogue.programmes[0]!
  const offer = offers.find(({ programme: key }) => key === programme.key)!
  const decisionTime = {
    min: 2,
    max: 2,
    unit: 'calendar_days',
    citations: [],
    ...(judgement && { judgement }),
  } as const
  showPages(
    [{ path: '/', Component: () => <OfferKeyFacts offer={offer} programme={{ ...programme, decisionTime }} /> }],
    '/',
  )
  expect(screen.getByText(words)).toBeTruthy()
})
