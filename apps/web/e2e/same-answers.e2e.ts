import type { Need } from '@rechenlotse/domain/matching'
import type { Browser, Page } from 'playwright-core'
import expertCases from '../../../packages/catalogue/src/expert-cases.json'
import matchingCases from '../../../packages/catalogue/src/matching-cases.json'
import { openBrowser, Visitor } from './visitor'

jest.setTimeout(300_000)

interface Asked {
  readonly need: Need
  readonly asOf: string
  readonly locale: 'de' | 'en'
}

const cases = [...matchingCases, ...expertCases] as unknown as readonly Asked[]
const asked = cases.map(({ need, asOf }, place): Asked => ({ need, asOf, locale: place % 2 === 0 ? 'de' : 'en' }))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Runs in the page, as text: what compiles this file would turn its import() into something that browsers do not know. */
const askTheEngine = `(async (questions) => {
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))
  const modules = await Promise.all(scripts.map((name) => import(name)))
  const parts = modules.flatMap((module) => [module, ...Object.values(module)])
  const engine = parts.find((part) => part?.matchSteps !== undefined)
  const { catalogue } = await (await fetch('/api/v1/catalogue')).json()
  return questions.map(({ need, asOf, locale }) => {
    const steps = engine.matchSteps(need, catalogue, engine.optionsAt(asOf, locale))
    let step = steps.next()
    while (!step.done) step = steps.next()
    return JSON.stringify(step.value, null, 1)
  })
})(${JSON.stringify(asked)})`

/** The answers of the engine that the page itself has loaded, on the catalogue that it was given; a line for each value. */
const inBrowser = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(askTheEngine)

async function onServer(page: Page, question: Asked): Promise<string> {
  const answer = await page.request.post('/api/v1/matches', { data: question })
  expect(answer.status()).toBe(200)
  return JSON.stringify(await answer.json(), null, 1)
}

describe('the engine in the browser and on the server', () => {
  it('gives the same answer to every need of the cases, word for word', async () => {
    const { page, ...visitor } = await Visitor.enter(browser, { locale: 'de', width: 1280, scheme: 'light' })
    await page.goto('/finder')
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/api/v1/catalogue`).length > 0)
    await page.waitForLoadState('networkidle')
    const answers = await inBrowser(page)
    expect(answers).toHaveLength(asked.length)
    for (const [place, question] of asked.entries()) expect(answers[place]).toBe(await onServer(page, question))
    expect(visitor.faults).toEqual([])
  })
})
