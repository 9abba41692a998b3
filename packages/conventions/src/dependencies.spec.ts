import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

interface Rule {
  readonly name: string
  readonly comment: string
}
interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

const house = resolve(__dirname, '../../..')
const rulesFile = resolve(__dirname, '../dependency-rules.cjs')
const { rules } = require(rulesFile) as { rules: readonly Rule[] }

const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: ['node_modules', 'prisma/generated'] },
  exclude: { path: '(/dist/|/data/)' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
  },
}

/** Runs in a process of its own: dependency-cruiser does not load inside Jest. */
function cruise(folders: string[], cwd: string): Violation[] {
  const place = mkdtempSync(join(tmpdir(), 'rechenlotse-rules-'))
  const config = join(place, 'config.cjs')
  writeFileSync(
    config,
    `module.exports = { forbidden: require(${JSON.stringify(rulesFile)}).rules, options: ${JSON.stringify(options)} }`,
  )
  const cli = join(house, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...folders, '--config', config, '--output-type', 'json'],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    },
  )
  rmSync(place, { recursive: true })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout).summary.violations
}

describe('who may import whom', () => {
  let violations: Violation[]
  beforeAll(() => {
    violations = cruise(
      [
        'apps/api/src',
        'apps/web/src',
        'packages/domain/src',
        'packages/catalogue/src',
        'packages/contract/src',
        'packages/ui/src',
        'prisma/seed',
      ],
      house,
    )
  }, 120_000)

  it.each(rules.map(({ name, comment }) => [name, comment]))('%s: %s', (name) => {
    const found = violations.filter(({ rule }) => rule.name === name).map(({ from, to }) => `${from} → ${to}`)
    expect(found).toEqual([])
  })
})

describe('the rules themselves', () => {
  const wrong: Readonly<Record<string, string>> = {
    'packages/domain/src/review/clock.ts': `import { readFileSync } from 'node:fs'; export const x = readFileSync`,
    'apps/web/src/platform/peek.ts': `import type { Review } from '../../../api/src/modules/review/review'; export type X = Review`,
    'apps/api/src/modules/review/review.ts': `import { notify } from '../notification/notify'; export type Review = typeof notify`,
    'apps/api/src/modules/notification/notify.ts': `export const notify = 1`,
    'apps/api/src/modules/review/rows.ts': `import { PrismaClient } from '@prisma/client'; export const rows = PrismaClient`,
  }

  it('notice a file that breaks them', () => {
    const place = mkdtempSync(join(tmpdir(), 'rechenlotse-wrong-'))
    for (const [file, content] of Object.entries({ ...wrong, 'node_modules/@prisma/client/index.js': '' })) {
      mkdirSync(dirname(join(place, file)), { recursive: true })
      writeFileSync(join(place, file), content)
    }
    const found = new Set(cruise(['apps', 'packages'], place).map(({ rule }) => rule.name))
    rmSync(place, { recursive: true })
    expect([...found].toSorted()).toEqual([
      'domain-imports-nothing',
      'module-review',
      'modules-are-entered-by-index',
      'prisma-behind-repositories',
      'web-stays-in-the-browser',
    ])
  })
})
