import { findBarriers } from './find-barriers'
import { openBrowser } from './visitor'

const pageWith = (content: string) =>
  `<!doctype html><html lang="de"><title>Seite</title><main><h1>Seite</h1>${content}</main></html>`

describe('the barriers of a page', () => {
  it('are found with their places, at every look anew', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.setContent(pageWith('<input id="age">'))
    expect(await findBarriers(page)).toEqual(['label: #age'])
    await page.evaluate(() => document.querySelector('#age')?.setAttribute('aria-label', 'Alter'))
    expect(await findBarriers(page)).toEqual([])
    await page.setContent(pageWith('<p id="pale" style="color: #ccc; background: #fff">blass</p>'))
    expect(await findBarriers(page)).toEqual(['color-contrast: #pale'])
    await browser.close()
  })
})
