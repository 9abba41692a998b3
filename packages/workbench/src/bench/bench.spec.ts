import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readAnswers } from '../../../../apps/web/src/features/matching/need-in-address'
import { needFragment } from './need-fragment.mjs'

describe('the bench', () => {
  let folder: string
  const bench = (ofParts: string, wanted: string[]) => {
    const ours = (file: string) => pathToFileURL(join(__dirname, file)).href
    const script = `
      import { runParts } from '${ours('run-parts.mjs')}'
      import { attempt } from '${ours('../say.mjs')}'
      await attempt(() => runParts(${ofParts}, ${JSON.stringify(wanted)}, ${JSON.stringify(folder)}))`
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  }
  const two = `[
    { name: 'slow', run: async () => ({ rows: [{ page: 'start', score: 90 }], fault: 'Below 95: start' }) },
    { name: 'quick', run: async () => ({ rows: [{ start: 'second', seconds: 4.5 }, { start: 'third', seconds: 14.5 }] }) },
  ]`
  const rowsOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).rows

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rechenlotse-bench-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('has Lighthouse, the second start, matching and a keystroke as parts', () => {
    const command = join(__dirname, '../commands/bench.mjs')
    const { stderr } = spawnSync(process.execPath, [command, 'nothing'], { encoding: 'utf8' })
    expect(stderr).toMatch(/^✗ The bench has no part nothing, only lighthouse, second-start, matching, keystroke/)
  })

  it('measures every part also when one is below its gate, and fails then', () => {
    const { status, stdout, stderr } = bench(two, [])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '✗ Below 95: start\n' })
    expect(stdout).toMatch(
      /\nquick, \d+ processors, load [\d.]+ before\nstart   seconds\nsecond      4\.5\nthird      14\.5\n/,
    )
    expect(rowsOf('slow')).toEqual([{ page: 'start', score: 90 }])
    expect(rowsOf('quick')).toHaveLength(2)
  })

  it('measures one part alone', () => {
    const { status, stdout } = bench(two, ['quick'])
    expect(status).toBe(0)
    expect(stdout).not.toContain('slow')
  })

  it('names its parts to who asks for another', () => {
    expect(bench(two, ['fast'])).toMatchObject({
      status: 1,
      stderr: '✗ The bench has no part fast, only slow, quick.\n',
    })
  })

  it('measures the results of a start-up’s need, not the page without one', () => {
    const { need, unknown } = readAnswers(needFragment)
    expect(unknown).toEqual([])
    expect(need).toMatchObject({ applicant: { kind: 'startup' }, workload: { kind: 'finetuning' } })
  })
})
