import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './debian-package.mjs'
import { inHouse } from './house.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
  'msedge',
  'msedge.exe',
]
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function onThisMachine() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...onPath, ...USUAL_PLACES].find((path) => path && existsSync(path))
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function install() {
  const isDebianRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (!isDebianRoot) {
    say('No Chromium on this machine: getting Playwright’s …')
    await run(process.execPath, [inHouse('node_modules/playwright-core/cli.js'), 'install', 'chromium'])
    return
  }
  say('No Chromium on this machine: installing Debian’s …')
  await installDebianPackage('chromium')
}

/** @returns {Promise<string>} path of a Chromium or Chrome; installs one where there is none, or throws */
export async function findChromium() {
  const found = onThisMachine() ?? (await fromPlaywright())
  if (found) return found
  await install()
  const installed = onThisMachine() ?? (await fromPlaywright())
  if (installed) return installed
  throw new Error(
    'There is no Chromium and none could be installed: give its path as CHROMIUM_PATH. The browser tests did not run.',
  )
}
