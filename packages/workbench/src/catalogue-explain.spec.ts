import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

describe('npm run catalogue:explain', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rechenlotse-need-'))
    const need = { applicant: { kind: 'startup', country: 'DE' }, workload: { gpuHours: 3000 } }
    writeFileSync(join(folder, 'need.json'), JSON.stringify(need))
    writeFileSync(join(folder, 'broken.json'), '{')
    writeFileSync(join(folder, 'odd.json'), '{ "applicant": { "kind": "SME" } }')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const explain = (...args: string[]) =>
    spawnSync(process.execPath, [join(__dirname, 'commands/catalogue-explain.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    })

  it('prints answer, rules, systems and cost, with values and sources, in German', () => {
    const { status, stdout, stderr } = explain('gcs-regular', 'need.json', '--as-of', '2026-11-23')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^Reguläre GCS-Projekte .*\(gcs-regular\), Stand 2026-11-23\nErgebnis: passt nicht \(ineligible\)\n/,
    )
    expect(stdout).toMatch(
      /\n✗ alle · gemeinsam: academic-applicant-gcs\n {2}✗ gcs\.academic-applicant · GCS-Rechenzeit .*\[.+, \d{4}/,
    )
    expect(stdout).toMatch(/\n! gcs-regular\.fully-used · /)
    expect(stdout).toMatch(/\n\? Hunter.* \(hunter\) · 3000 GPU-Stunden\n {2}✓ gcs-regular\.below-25000-node-hours/)
    expect(stdout).toMatch(/\nKosten, .*\n\? free · Für Forschung kostenfrei/)
  })

  it('speaks English and looks at another day', () => {
    const { stdout } = explain('eurohpc-ai-special-access', 'need.json', '--as-of', '2024-06-01', '--locale', 'en')
    expect(stdout).toMatch(/as of 2024-06-01\nResult: has to be checked \(check\)\n[^]*Apply by: 2024-06-14\n/)
  })

  it.each([
    ['a programme that does not exist', ['nowhere', 'need.json'], /^✗ The catalogue has no programme "nowhere"; .*\n$/],
    ['a file that is not JSON', ['gcs-regular', 'broken.json'], /^✗ .*broken\.json is not JSON: .*\n$/],
    ['a file that does not exist', ['gcs-regular', 'gone.json'], /^✗ .*gone\.json cannot be read: .*\n$/],
    [
      'a word that the contract does not know',
      ['gcs-regular', 'odd.json'],
      /^✗ .*odd\.json \/applicant\/kind: "SME" .*\n$/,
    ],
    ['an impossible day', ['gcs-regular', 'need.json', '--as-of', '2026-02-30'], /^✗ "2026-02-30" is no day; .*\n$/],
    ['an unknown language', ['gcs-regular', 'need.json', '--locale', 'fr'], /^✗ "fr" is no language here; .*\n$/],
    ['nothing', [], /^✗ A programme and a file with a need are wanted: .*\n$/],
  ])('says one sentence about %s and fails', (_, args, sentence) => {
    const { status, stdout, stderr } = explain(...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(sentence)
  })
})
