import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { buildSync } = createRequire(import.meta.url)('esbuild')
const folder = mkdtempSync(join(tmpdir(), 'catalogue-check-'))
const outfile = join(folder, 'check.cjs')
const data = fileURLToPath(new URL('../data', import.meta.url))
try {
  buildSync({
    entryPoints: [fileURLToPath(new URL('check-cli.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  execFileSync(process.execPath, [outfile, data], { stdio: 'inherit' })
} catch (error) {
  if (typeof error.status !== 'number') throw error
  process.exitCode = error.status
} finally {
  rmSync(folder, { recursive: true, force: true })
}
