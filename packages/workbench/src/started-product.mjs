import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { house } from './house.mjs'

const LONGEST_WAIT_MS = 120_000
const START = [process.execPath, fileURLToPath(new URL('start.mjs', import.meta.url))]

/** `npm start` as a person would run it, and what it said. */
export class StartedProduct {
  said = ''
  #child

  /** @param {{command?: string[], cwd?: string, uid?: number, gid?: number}} how */
  constructor(environment, { command: [program, ...args] = START, ...how } = {}) {
    const env = { ...process.env, NODE_ENV: 'development', ...environment }
    this.#child = spawn(program, args, { cwd: house, env, ...how })
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream.on('data', (chunk) => (this.said += chunk))
    this.ended = new Promise((done) => this.#child.once('close', (code) => done(code)))
  }

  async ready() {
    const over = this.ended.then(() => 'over')
    for (const end = Date.now() + LONGEST_WAIT_MS; Date.now() < end;) {
      if (this.said.includes('is ready at')) return this
      if ((await Promise.race([over, wait(50)])) === 'over') break
    }
    throw new Error(`It did not become ready:\n${this.said}`)
  }

  signal(name) {
    this.#child.kill(name)
  }
}
