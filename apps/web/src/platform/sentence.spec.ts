import { sentence } from './sentence'

const texts = {
  greeting: 'Guten Tag, {{ name }}',
  offers: { found_one: '{{count}} Angebot', found_other: '{{count}} Angebote' },
}

describe('a sentence of the product', () => {
  it('is found under its dotted key with the values filled in', () => {
    expect(sentence({ texts, locale: 'de' }, 'greeting', { name: 'Frau Demo' })).toBe('Guten Tag, Frau Demo')
  })
  it('takes the plural form of its language', () => {
    expect(sentence({ texts, locale: 'de' }, 'offers.found', { count: 1 })).toBe('1 Angebot')
    expect(sentence({ texts, locale: 'de' }, 'offers.found', { count: 0 })).toBe('0 Angebote')
  })
  it('shows the key where nobody has written it yet', () => {
    expect(sentence({ texts, locale: 'de' }, 'offers.missing')).toBe('offers.missing')
  })
})
