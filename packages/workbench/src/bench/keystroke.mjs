import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { inHouse } from '../house.mjs'
import { say } from '../say.mjs'
import { bundled } from './bundled.mjs'

const SLOWED = 4
const GOAL_MS = 4
const CASES = 'packages/catalogue/src/expert-cases.json'

/** The engine as a script for a page. */
async function engineScript() {
  const { outputFiles } = await build({
    entryPoints: [inHouse('packages/domain/src/matching/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    target: 'es2023',
    logLevel: 'error',
  })
  return outputFiles[0].text
}

async function leanCatalogue() {
  const { loadCatalogue } = await bundled(inHouse('packages/catalogue/src/load-catalogue.ts'))
  const { toMatchingCatalogue } = await bundled(inHouse('packages/domain/src/matching/index.ts'))
  return JSON.stringify(toMatchingCatalogue(loadCatalogue(inHouse('packages/catalogue/data')), 'bench'))
}

/** Runs in the page: medians over all needs, after a warm-up; as many answers as keystrokes would ask for. */
function measureInPage({ catalogue: text, needs }) {
  const { matchNeed, verdictsOf, publicHolidays } = globalThis.engine
  const options = { asOf: '2026-11-23', locale: 'de', holidays: publicHolidays(2026, 2028) }
  const catalogue = JSON.parse(text)
  const medianOf = (work) => {
    const times = []
    for (let turn = 0; turn < 6; turn += 1)
      for (const need of needs) {
        const began = performance.now()
        work(need, catalogue, options)
        if (turn > 1) times.push(performance.now() - began)
      }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  }
  return { verdicts: medianOf(verdictsOf), whole: medianOf(matchNeed) }
}

async function inSlowBrowser(script, input) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    await page.addScriptTag({ content: script })
    return await page.evaluate(measureInPage, input)
  } finally {
    await browser.close()
  }
}

const kilobytes = (text) => Number((brotliCompressSync(text).length / 1000).toFixed(1))

/** The reviewed catalogue judged anew at a keystroke, in Chromium on a processor four times as slow; goals, no gates. */
export async function benchKeystroke() {
  const [script, catalogue] = await Promise.all([engineScript(), leanCatalogue()])
  const needs = JSON.parse(readFileSync(inHouse(CASES), 'utf8')).map(({ need }) => need)
  say(`Answering ${needs.length} needs in Chromium, ${SLOWED} times slowed …`)
  const { verdicts, whole } = await inSlowBrowser(script, { catalogue, needs })
  const row = ([what, value, unit], goal = '') => ({ what, value: Number(value.toPrecision(3)), unit, goal })
  return {
    rows: [
      row(['verdicts of all programmes', verdicts, 'ms'], GOAL_MS),
      row(['whole answer with reasons, hints and plans', whole, 'ms']),
      row(['engine, brotli', kilobytes(script), 'kB']),
      row(['catalogue for the browser, brotli', kilobytes(catalogue), 'kB']),
    ],
  }
}
