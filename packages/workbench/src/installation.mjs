import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { house } from './house.mjs'
import { say } from './say.mjs'

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** npm writes down what it installed, at the very end; packages for other machines may be missing. */
function missingIn(folder) {
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(packagesOf(join(folder, 'package-lock.json')))
    .filter(([path, { link, optional, peer }]) => path.includes('node_modules/') && !link && !optional && !peer)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path)
}

/** Everything of the lockfile: what production's environment would leave out builds the product. */
export function ensureInstalled(folder = house) {
  if (missingIn(folder).length === 0) return
  say('Installing packages as the lockfile says (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(npm, args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('npm ci failed; its messages are above.')
  const [missing] = missingIn(folder)
  if (missing)
    throw new Error(
      `npm ci ended without a fault, yet ${missing} is not installed: look for a setting of npm (\`npm config list\`) that leaves packages out.`,
    )
}
