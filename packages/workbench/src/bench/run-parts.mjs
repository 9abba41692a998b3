import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { attempt } from '../say.mjs'
import { tableOf } from './table-of.mjs'

async function runPart({ name, run }, folder) {
  // A table from a busy machine says little about the product.
  const machine = { processors: availableParallelism(), load: Math.round(loadavg()[0] * 10) / 10 }
  const { rows, fault } = await run()
  process.stdout.write(`\n${name}, ${machine.processors} processors, load ${machine.load} before\n${tableOf(rows)}\n`)
  const result = { at: new Date().toISOString(), ...machine, rows }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  if (fault) throw new Error(fault)
}

/**
 * Runs the wanted parts, or all; a fault in one keeps no other from being measured.
 * @param {string[]} wanted names
 */
export async function runParts(parts, wanted, folder) {
  const names = parts.map(({ name }) => name)
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`The bench has no part ${unknown.join(', ')}, only ${names.join(', ')}.`)
  mkdirSync(folder, { recursive: true })
  for (const part of parts)
    if (wanted.length === 0 || wanted.includes(part.name)) await attempt(() => runPart(part, folder))
}
