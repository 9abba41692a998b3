import type { Browser } from 'playwright-core'
import { addressOf, type Locale } from '../src/platform/locale'
import { openBrowser, origin, Visitor } from './visitor'

jest.setTimeout(300_000)

const places = ['/', '/finder', '/results', '/offers', '/offers/kisski-compute', '/calculation', '/imprint', '/privacy']
const readings = (['de', 'en'] as const).flatMap((locale) => places.map((place) => [locale, place] as const))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Read {
  readonly title: string
  readonly language: string
  readonly heading: string
  readonly text: string
  /** What search engines show of it. */
  readonly description: string
}

const whatStands = () => ({
  title: document.title,
  language: document.documentElement.lang,
  heading: document.querySelector('h1')?.textContent ?? '',
  text: document.querySelector('main')?.textContent ?? '',
  description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
})

async function readWithoutScript(address: string): Promise<Read> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${origin}${address}`)
  const read = await page.evaluate(whatStands)
  await context.close()
  return read
}

/** Reads the page after the browser has taken it over, and whether the server's heading is still the same element. */
async function readWithScript(place: string, locale: Locale): Promise<Read & { readonly isKept: boolean }> {
  const visitor = await Visitor.enter(browser, { locale, width: 1280, scheme: 'light' })
  await visitor.page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.classList.add('from-the-server'))
  })
  await visitor.goTo(place)
  await visitor.page.waitForLoadState('networkidle')
  await visitor.page.waitForFunction(() => document.querySelector('.rl-loader, [inert]') === null)
  const read = await visitor.page.evaluate(whatStands)
  const isKept = (await visitor.page.locator('h1.from-the-server').count()) === 1
  expect(visitor.faults).toEqual([])
  await visitor.leave()
  return { ...read, isKept }
}

describe('a public page', () => {
  it.each(readings)('can be read without script (%s, %s)', async (locale, place) => {
    const { title, language, heading, text, description } = await readWithoutScript(addressOf(place, locale))
    expect(language).toBe(locale)
    expect(heading).not.toBe('')
    expect(description).toMatch(locale === 'de' ? /^Rechenlotse zeigt / : /^Rechenlotse shows /)
    expect(title).toMatch(/^.+ – Rechenlotse$/)
    expect(text.length).toBeGreaterThan(heading.length)
  })

  it.each(readings.filter(([, place]) => place !== '/results'))(
    'stays as the server wrote it when the browser takes it over (%s, %s)',
    async (locale, place) => {
      const before = await readWithoutScript(addressOf(place, locale))
      const { isKept, ...after } = await readWithScript(place, locale)
      expect(isKept).toBe(true)
      expect({ ...after, text: '' }).toEqual({ ...before, text: '' })
      if (!['/finder', '/offers'].includes(place)) expect(after.text).toBe(before.text)
    },
  )
})
