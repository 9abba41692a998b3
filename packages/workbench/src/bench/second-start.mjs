import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../../prisma/tools/postgres-server.mjs'
import { say } from '../say.mjs'
import { StartedProduct } from '../started-product.mjs'
import { median } from './median.mjs'

const GOAL_SECONDS = 10
const RUNS = 3

async function secondsUntilReady(environment) {
  const began = performance.now()
  const product = new StartedProduct(environment, { command: ['npm', 'start'] })
  try {
    await product.ready()
    return Math.round((performance.now() - began) / 100) / 10
  } finally {
    product.signal('SIGTERM')
    await product.ended
  }
}

/** How long a person waits who starts the product again; the goal is told, not enforced. */
export async function benchSecondStart() {
  const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-second-start-'))
  const environment = { DATA_DIR: folder, PORT: String(await freePort()), DATABASE_URL: '' }
  try {
    say('npm start, for the first time …')
    await secondsUntilReady(environment)
    const runs = []
    for (let run = 0; run < RUNS; run += 1) {
      say('npm start, again …')
      runs.push(await secondsUntilReady(environment))
    }
    return { rows: [{ start: 'second', seconds: median(runs), 'goal in seconds': GOAL_SECONDS }] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
