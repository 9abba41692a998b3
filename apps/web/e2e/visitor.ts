import { chromium, type Browser, type Page } from 'playwright-core'
import { addressOf, type Locale } from '../src/platform/locale'
import { findBarriers } from './find-barriers'
import { findPageFaults } from './page-faults'
import { wordsIn, type Words } from './words'

export const origin = new URL(process.env['E2E_URL'] ?? 'http://localhost:3000').origin

/** Printed by the start and in the README; exists only outside production. */
export const demoPassword = 'Demo-Rechenlotse-2026'

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  })
}

export interface Sight {
  readonly locale: Locale
  /** CSS pixels. */
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** One person at one browser: walks, looks closely at every page, and remembers everything that went wrong. */
export class Visitor {
  readonly faults: string[] = []
  readonly t: Words
  readonly locale: Locale

  private constructor(
    readonly page: Page,
    { locale }: Sight,
  ) {
    this.t = wordsIn(locale)
    this.locale = locale
  }

  static async enter(browser: Browser, sight: Sight): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width: sight.width, height: 900 },
      colorScheme: sight.scheme,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(30_000)
    const visitor = new Visitor(await context.newPage(), sight)
    visitor.watch()
    return visitor
  }

  private watch(): void {
    this.page.on('pageerror', (error) => this.faults.push(`script error: ${error.message}`))
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        this.faults.push(`console: ${message.text()}`)
    })
    this.page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (protocol.startsWith('http') && asked !== origin) this.faults.push(`asked another site: ${request.url()}`)
    })
    this.page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`)
    })
  }

  async goTo(place: string): Promise<void> {
    await this.page.goto(addressOf(place, this.locale))
  }

  /** Waits for a page by its heading and looks at it as closely as a machine can. */
  async arrive(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await this.look()
  }

  async look(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.rl-loader, [aria-busy=true], [inert]') === null)
    const where = new URL(this.page.url()).pathname
    const found = await this.page.evaluate(findPageFaults)
    const barriers = await findBarriers(this.page)
    this.faults.push(...[...found, ...barriers].map((fault) => `${where}: ${fault}`))
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click()
  }

  follow(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('main')
      .getByRole('link', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
      .first()
      .click()
  }

  /** Ticks a box or picks an answer by its label, as a hand does. */
  async choose(id: string): Promise<void> {
    if (!(await this.page.locator(`[id="${id}"]`).isChecked())) await this.page.locator(`label[for="${id}"]`).click()
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }
}
