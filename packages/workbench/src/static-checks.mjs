import { inHouse } from './house.mjs'
import { inParallel } from './parallel.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const WORKSPACES = [
  'apps/api',
  'apps/web',
  'packages/ui',
  'packages/domain',
  'packages/catalogue',
  'packages/contract',
  'packages/conventions',
  'prisma',
]

const node =
  (file, ...args) =>
  () =>
    run(process.execPath, [inHouse('node_modules', file), ...args], { quiet: true })

/** What tools remember of files that have not changed since. */
const remembered = (name) => inHouse('node_modules/.cache/rechenlotse', name)

const typesOf = (room) =>
  node('typescript/bin/tsc', '-p', room, '--incremental', '--tsBuildInfoFile', remembered(`types/${room}.json`))

const format = node(
  'prettier/bin/prettier.cjs',
  '--check',
  '--log-level=warn',
  '--cache',
  '--cache-strategy=content',
  `--cache-location=${remembered('format.json')}`,
  '.',
)

const CHECKS = [
  { name: 'format', work: format },
  ...WORKSPACES.map((room) => ({ name: `types of ${room}`, work: typesOf(room) })),
  { name: 'lint', work: node('oxlint/bin/oxlint', '--format=unix') },
  {
    name: 'dead exports',
    work: node('knip/bin/knip.js', '--no-progress', '--config', 'packages/conventions/knip.json'),
  },
  {
    name: 'catalogue',
    work: () => run(process.execPath, [inHouse('packages/catalogue/src/check.mjs')], { quiet: true }),
  },
]

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runStaticChecks() {
  say('Checking types, format, lint, dead exports and the catalogue …')

  const results = await inParallel(CHECKS.map(({ name, work }) => async () => ({ name, ...(await work()) })))
  for (const { name, code, output } of results) if (code !== 0) process.stderr.write(`✗ ${name}\n${output}\n`)
  const failed = results.filter(({ code }) => code !== 0).length
  return { passed: results.length - failed, failed }
}
