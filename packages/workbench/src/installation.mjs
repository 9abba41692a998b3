import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { house, inHouse } from './house.mjs'
import { say } from './say.mjs'

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** npm writes down what it installed, at the very end; packages for other machines may be missing. */
function isInstalled() {
  const installed = packagesOf(inHouse('node_modules', '.package-lock.json'))
  return Object.entries(packagesOf(inHouse('package-lock.json')))
    .filter(([path, { link, optional, peer }]) => path.startsWith('node_modules/') && !link && !optional && !peer)
    .every(([path, { version }]) => installed[path] && installed[path].version === version)
}

export function ensureInstalled() {
  if (isInstalled()) return
  say('Installing packages as the lockfile says (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(npm, args, { cwd: house, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('npm ci failed; its messages are above.')
}
