import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NOWHERE = 'http://127.0.0.1:1'

describe('on a machine without Chromium', () => {
  let folder: string
  /** Runs one line on a machine that has nothing but an apt-get, which writes down what it is asked and fails. */
  const runThere = (line: string) => {
    const env = { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: folder, PLAYWRIGHT_DOWNLOAD_HOST: NOWHERE }
    return spawnSync(process.execPath, ['--input-type=module', '-e', line], { env, encoding: 'utf8' })
  }
  const ours = (file: string) => pathToFileURL(join(__dirname, file)).href

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rechenlotse-bare-'))
    const apt = join(folder, 'apt-get')
    writeFileSync(apt, `#!/bin/sh\necho "$@" >> ${join(folder, 'asked')}\n[ "$1" = --version ]\n`)
    chmodSync(apt, 0o755)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('the browser tests fail loudly when none can be had', () => {
    const { status, stderr } = runThere(`
      import { findChromium } from '${ours('chromium.mjs')}'
      await findChromium()`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/no Chromium and none could be installed: give its path as CHROMIUM_PATH/)
  })

  it('Debian’s is asked for, and another apt at work is waited for', () => {
    runThere(`
      import { installDebianPackage } from '${ours('debian-package.mjs')}'
      await installDebianPackage('chromium')`)
    const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
    expect(asked.map((line) => line.split(' ').at(-1))).toEqual(['update', 'chromium'])
    for (const line of asked) expect(line).toContain('-o DPkg::Lock::Timeout=300')
  })
})
