import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { inHouse } from './house.mjs'
import { run } from './run.mjs'

/** Explains one programme of the reviewed catalogue to a need; returns the exit code. */
export async function explainCatalogue(args) {
  const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-explain-'))
  const outfile = join(folder, 'explain.cjs')
  try {
    const entryPoints = [inHouse('packages/catalogue/src/explain/explain-cli.ts')]
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
    // npm moves to the root of the checkout and says where it was called.
    const from = process.env.INIT_CWD ?? process.cwd()
    const { code } = await run(process.execPath, [outfile, inHouse('packages/catalogue/data'), from, ...args])
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
