import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { canReach, unprivilegedUser } from '../../../prisma/tools/unprivileged-user.mjs'

const house = resolve(__dirname, '../../..')
const NOT_COPIED = new Set(['.git', 'data'])

interface Who {
  readonly uid?: number
  readonly gid?: number
}

/** Who runs `npm start` when it is not root, in this checkout or, where root alone can enter it, in a copy. */
export class OrdinaryUser {
  readonly who: Who = unprivilegedUser(house)
  readonly #checkout: string

  constructor() {
    this.#checkout = canReach(house, this.who) ? house : this.#copyOfHouse()
  }

  /** A folder of the user's own. */
  makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-ordinary-'))
    this.#own(folder)
    return folder
  }

  get startCommand() {
    const node = process.execPath.startsWith(house)
      ? join(this.#checkout, relative(house, process.execPath))
      : process.execPath
    return { ...this.who, cwd: this.#checkout, command: [node, 'packages/workbench/src/start.mjs'] }
  }

  leave(): void {
    if (this.#checkout !== house && existsSync(this.#checkout)) rmSync(this.#checkout, { recursive: true })
  }

  #copyOfHouse(): string {
    const copy = mkdtempSync(join(tmpdir(), 'rechenlotse-checkout-'))
    const parts = readdirSync(house).filter((name) => !NOT_COPIED.has(name))
    spawnSync('cp', ['-a', ...parts.map((name) => join(house, name)), copy])
    chmodSync(copy, 0o755)
    this.#own(copy)
    return copy
  }

  #own(folder: string): void {
    if (this.who.uid !== undefined) spawnSync('chown', ['-R', `${this.who.uid}:${this.who.gid}`, folder])
  }
}
