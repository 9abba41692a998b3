import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { house } from './house.mjs'

/**
 * Runs a program to its end.
 * @param {{quiet?: boolean, stdout?: 'inherit' | 'ignore', env?: NodeJS.ProcessEnv, cwd?: string}} options
 *   quiet = what it says is returned instead of shown
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(program, args, { quiet = false, stdout = 'inherit', env = process.env, cwd = house } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', stdout, 'inherit']
    const child = spawn(program, args, { cwd, env, stdio })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }))
  })
}

/** As `run` and quiet, but a failure is an error that shows what the program said. */
export async function mustRun([program, ...args], options = {}) {
  const { code, output } = await run(program, args, { quiet: true, ...options })
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${output}`)
  return output
}
