import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LONGEST_WAIT_MS = 120_000

/** `npm start` as a person would run it, and what it said. */
export class StartedProduct {
  said = ''
  readonly #child: ChildProcess
  readonly ended: Promise<number | null>

  constructor(environment: Record<string, string>) {
    const env = { ...process.env, NODE_ENV: 'development', ...environment }
    this.#child = spawn(process.execPath, [resolve(__dirname, 'start.mjs')], { env })
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (chunk) => (this.said += chunk))
    this.ended = new Promise((done) => this.#child.once('close', (code) => done(code)))
  }

  async ready(): Promise<this> {
    const over = this.ended.then(() => 'over')
    for (const end = Date.now() + LONGEST_WAIT_MS; Date.now() < end;) {
      if (this.said.includes('is ready at')) return this
      if ((await Promise.race([over, wait(50)])) === 'over') break
    }
    throw new Error(`It did not become ready:\n${this.said}`)
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

export const postgresProcess = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until it holds; false when it does not within ten seconds. */
export async function soon(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await wait(50)
  return holds()
}
