import { mkdirSync, writeFileSync } from 'node:fs'
import { findChromium } from '../chromium.mjs'
import { inHouse } from '../house.mjs'
import { CATEGORIES, measurePage } from '../lighthouse.mjs'
import { attempt, say } from '../say.mjs'
import { withTemporaryProduct } from '../temporary-product.mjs'

const LEAST_SCORE = 95
const RUNS = 3
const PAGES = {
  start: '/',
  finder: '/finder',
  results: '/results',
  catalogue: '/offers',
  offer: '/offers/kisski-compute',
}

/** One run says little on a busy machine: the middle of three. */
async function medianScores(url, chromium) {
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await measurePage(url, chromium))
  return CATEGORIES.map(
    (_, index) => runs.map((scores) => scores[index]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)],
  )
}

function tell(rows) {
  const cell = (value) => String(value).padStart(16)
  process.stdout.write(`\n${'page'.padEnd(12)}${CATEGORIES.map(cell).join('')}\n`)
  for (const { page, scores } of rows) process.stdout.write(`${page.padEnd(12)}${scores.map(cell).join('')}\n`)
}

await attempt(async () => {
  const chromium = await findChromium()
  const rows = await withTemporaryProduct(async (url) => {
    const measured = []
    for (const [page, path] of Object.entries(PAGES)) {
      say(`Lighthouse, mobile: ${page} …`)
      measured.push({ page, scores: await medianScores(`${url}${path}`, chromium) })
    }
    return measured
  })
  tell(rows)
  mkdirSync(inHouse('bench-results'), { recursive: true })
  writeFileSync(inHouse('bench-results', 'lighthouse.json'), JSON.stringify(rows, null, 2))
  const weak = rows.filter(({ scores }) => scores.some((score) => score < LEAST_SCORE))
  if (weak.length > 0) throw new Error(`Below ${LEAST_SCORE}: ${weak.map(({ page }) => page).join(', ')}`)
})
process.exit()
