import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const writeJson = (file: string, content: object) => writeFileSync(file, JSON.stringify(content))

/** A checkout whose one development dependency lies beside it, so that no registry is asked. */
function makeCheckout(folder: string): void {
  const npm = (...args: string[]) => spawnSync('npm', [...args, '--offline'], { cwd: folder })
  mkdirSync(join(folder, 'tool'))
  writeJson(join(folder, 'tool/package.json'), { name: 'tool', version: '1.0.0' })
  npm('pack', './tool')
  const devDependencies = { tool: 'file:tool-1.0.0.tgz' }
  writeJson(join(folder, 'package.json'), { name: 'checkout', version: '1.0.0', devDependencies })
  npm('install', '--package-lock-only')
}

function install(folder: string, environment: Record<string, string>) {
  const ours = (file: string) => pathToFileURL(join(__dirname, file)).href
  const script = `
    import { ensureInstalled } from '${ours('installation.mjs')}'
    import { attempt } from '${ours('say.mjs')}'
    await attempt(() => ensureInstalled(${JSON.stringify(folder)}))`
  const env = { ...process.env, ...environment }
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' })
}

describe('the installation', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rechenlotse-checkout-'))
    makeCheckout(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('takes what builds and checks the product also where production’s environment would leave it out', () => {
    expect(install(folder, { NODE_ENV: 'production' })).toMatchObject({ status: 0, stderr: '' })
    expect(existsSync(join(folder, 'node_modules/tool/package.json'))).toBe(true)
  })

  it('is done once', () => {
    install(folder, {})
    expect(install(folder, {})).toMatchObject({ status: 0, stdout: '' })
  })

  it('is done again when the lockfile names another package, of a workspace too', () => {
    install(folder, {})
    const lockfile = join(folder, 'package-lock.json')
    const { packages, ...lock } = JSON.parse(readFileSync(lockfile, 'utf8'))
    const nested = { 'apps/web/node_modules/tool': packages['node_modules/tool'] }
    writeJson(lockfile, { ...lock, packages: { ...packages, ...nested } })
    expect(install(folder, { npm_config_dry_run: 'true' }).stdout).toMatch(/^• Installing packages/)
  })

  it('says in one sentence what is still missing when npm only claims to have installed', () => {
    const { status, stderr } = install(folder, { npm_config_dry_run: 'true' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^✗ npm ci ended without a fault, yet node_modules\/tool is not installed: .*\n$/)
  })
})
