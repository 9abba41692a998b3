import { addTexts, textsOf } from '../../platform/texts'
import german from './catalogue.texts.de.json'
import { costsThis, costTag } from './cost-tag'

addTexts('catalogue', 'de', german)
const t = textsOf('catalogue', 'de')

type Kind = 'free' | 'market_price' | 'grant'
const costs = (costKinds: readonly Kind[], conditionalCostKinds: readonly Kind[]) => ({
  costKinds: [...costKinds],
  conditionalCostKinds: [...conditionalCostKinds],
})

describe('what an offer costs in a few words', () => {
  it.each([
    ['kostenlos', costs(['free'], [])],
    ['marktüblicher Preis', costs(['market_price'], [])],
    ['unter Bedingungen kostenlos', costs([], ['free', 'market_price'])],
    ['unter Bedingungen Zuschuss', costs([], ['grant'])],
    ['Kosten: je nach Vorhaben', costs([], ['market_price'])],
    ['Kosten: keine Angabe', costs([], [])],
  ])('is "%s"', (words, given) => expect(costTag(given, t)).toBe(words))

  it('finds with "free" also what is free under conditions, never what only has a price', () => {
    expect(costsThis(costs(['free'], []), 'free')).toBe(true)
    expect(costsThis(costs([], ['free', 'market_price']), 'free')).toBe(true)
    expect(costsThis(costs([], ['market_price']), 'free')).toBe(false)
    expect(costsThis(costs([], ['market_price']), 'depends')).toBe(true)
    expect(costsThis(costs([], []), 'depends')).toBe(true)
    expect(costsThis(costs(['market_price'], []), 'depends')).toBe(false)
  })
})
