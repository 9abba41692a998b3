import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A command of its own that runs these suites, as `npm test` does. */
function runSuites(...suites: string[]) {
  const ours = (file: string) => pathToFileURL(join(__dirname, file)).href
  const script = `
    import { asSuite } from '${ours('as-suite.mjs')}'
    import { runSuites } from '${ours('suites.mjs')}'
    await runSuites([${suites.join(', ')}])`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return { ...ran, lastLine: ran.stdout.split('\n').at(-2) }
}

const counts = (passed: number, failed: number) => `async () => ({ passed: ${passed}, failed: ${failed} })`
const throws = `async () => { throw new Error('There is no Chromium.') }`

describe('the suites of a run', () => {
  it('are added up in its last line', () => {
    expect(runSuites(counts(3, 0), counts(4, 0))).toMatchObject({ status: 0, lastLine: '7 passed, 0 failed' })
    expect(runSuites(counts(3, 1), counts(4, 1))).toMatchObject({ status: 1, lastLine: '7 passed, 2 failed' })
  })

  it('count as one failed when they throw, say why, and do not keep the later ones from running', () => {
    expect(runSuites(counts(3, 0), throws, counts(4, 0))).toMatchObject({
      status: 1,
      lastLine: '7 passed, 1 failed',
      stderr: '✗ There is no Chromium.\n',
    })
  })

  it('have failed when they ran nothing', () => {
    expect(runSuites(counts(0, 0))).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed' })
  })

  it('may be one step, which passes by ending', () => {
    expect(runSuites('asSuite(async () => {})')).toMatchObject({ status: 0, lastLine: '1 passed, 0 failed' })
    expect(runSuites(`asSuite(${throws})`)).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed' })
  })
})
