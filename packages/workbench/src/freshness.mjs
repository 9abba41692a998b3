import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inHouse } from './house.mjs'

const NOT_A_SOURCE = /(^|[/\\])(node_modules|dist|generated)$|\.spec\.tsx?$|\.e2e\.ts$/

function filesOf(path) {
  if (NOT_A_SOURCE.test(path) || !existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function digestOf(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(inHouse(source)))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Does `work` only when the content of the sources changed since it last succeeded, or its result is gone.
 * @param {{name: string, sources: string[], result: string}} what paths inside the checkout
 * @returns {Promise<boolean>} whether it was done now
 */
export async function whenStale({ name, sources, result }, work) {
  const stamp = inHouse('node_modules', '.cache', 'rechenlotse', name)
  const digest = digestOf(['package-lock.json', ...sources])
  if (existsSync(inHouse(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
  return true
}
