import { findChromium } from '../chromium.mjs'
import { say } from '../say.mjs'
import { withTemporaryProduct } from '../temporary-product.mjs'
import { measurePage } from './measure-page.mjs'
import { median } from './median.mjs'
import { needFragment } from './need-fragment.mjs'

const LEAST_SCORE = 95
const RUNS = 5
const PAGES = {
  start: '/',
  finder: '/finder',
  results: `/results${needFragment}`,
  catalogue: '/offers',
  offer: '/offers/kisski-compute',
}

async function medianScores(url, chromium) {
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await measurePage(url, chromium))
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((scores) => scores[name]))]))
}

/** The public pages; a score below 95 is a fault. */
export async function benchLighthouse() {
  const chromium = await findChromium()
  const rows = await withTemporaryProduct(async (url) => {
    const measured = []
    for (const [page, path] of Object.entries(PAGES)) {
      say(`Lighthouse, mobile: ${page} …`)
      measured.push({ page, ...(await medianScores(`${url}${path}`, chromium)) })
    }
    return measured
  })
  const weak = rows.filter(({ page: _name, ...scores }) => Object.values(scores).some((score) => score < LEAST_SCORE))
  return { rows, ...(weak.length > 0 && { fault: `Below ${LEAST_SCORE}: ${weak.map(({ page }) => page).join(', ')}` }) }
}
