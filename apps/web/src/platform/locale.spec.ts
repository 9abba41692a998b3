import { addressOf, localeOf, placeOf } from './locale'

describe('the language in the address', () => {
  it.each([
    ['/', 'de', '/'],
    ['/offers', 'de', '/offers'],
    ['/en', 'en', '/'],
    ['/en/offers', 'en', '/offers'],
    ['/english', 'de', '/english'],
  ])('%s is %s and the place %s, and back', (pathname, locale, place) => {
    expect(localeOf(pathname)).toBe(locale)
    expect(placeOf(pathname)).toBe(place)
    expect(addressOf(place, localeOf(pathname))).toBe(pathname)
  })

  it.each(['/en//evil.example/x', '//evil.example/x', '///evil.example', '/en/\\evil.example', '/\\evil.example'])(
    '%s never leads to another origin',
    (pathname) => {
      for (const locale of ['de', 'en'] as const) {
        const address = new URL(addressOf(placeOf(pathname), locale), 'https://portal.example')
        expect(address.origin).toBe('https://portal.example')
      }
    },
  )
})
