import { existsSync, readdirSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { inHouse } from './house.mjs'
import { say } from './say.mjs'
import { runSpecs } from './specs.mjs'
import { withTemporaryProduct } from './temporary-product.mjs'

const FOLDER = 'apps/web/e2e'

/**
 * Walks the product in a real browser.
 * @param {string[]} names parts of file names; none = all
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runBrowserTests(names = []) {
  const files = existsSync(inHouse(FOLDER))
    ? readdirSync(inHouse(FOLDER)).filter((name) => name.endsWith('.e2e.ts'))
    : []
  if (files.length === 0) return { passed: 0, failed: 0 }
  const chromium = await findChromium()
  say(`Starting the product for the browser tests (${chromium}) …`)
  return withTemporaryProduct((url) => runSpecs(['e2e'], { names, env: { E2E_URL: url, CHROMIUM_PATH: chromium } }))
}
