import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import lighthouse from 'lighthouse'
import { freePort } from '../../../../prisma/tools/postgres-server.mjs'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const LONGEST_START_MS = 20_000

async function untilAnswering(port) {
  for (const end = Date.now() + LONGEST_START_MS; Date.now() < end; await wait(100)) {
    try {
      return await fetch(`http://127.0.0.1:${port}/json/version`)
    } catch {
      continue
    }
  }
  throw new Error('Chromium did not start.')
}

/**
 * Lighthouse on one page, as on a mobile phone, in a browser of its own.
 * @returns {Promise<Record<string, number>>} scores from 0 to 100 by category
 */
export async function measurePage(url, chromium) {
  const profile = mkdtempSync(join(tmpdir(), 'rechenlotse-lighthouse-'))
  const port = await freePort()
  const browser = spawn(chromium, [...FLAGS, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  try {
    await untilAnswering(port)
    const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' })
    return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]))
  } finally {
    browser.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
