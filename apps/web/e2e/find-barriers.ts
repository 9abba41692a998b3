import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/** What axe holds against the page as it stands: each rule with the places that break it. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Half a megabyte of script: a document takes it once and keeps it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    // Without this axe also describes everything that is as it should be, which takes most of its time.
    const results = await window.axe?.run(document, { resultTypes: ['violations'] })
    return results?.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ target }) => target.join(' ')) }))
  })
  if (violations === undefined) throw new Error('axe is not there.')
  return violations.map(({ id, places }) => `${id}: ${places.join(' | ')}`)
}
