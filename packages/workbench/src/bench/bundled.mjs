import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/** What a TypeScript file exports, its imports bundled in. */
export async function bundled(file) {
  const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-bundled-'))
  const outfile = join(folder, 'bundle.cjs')
  try {
    await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
