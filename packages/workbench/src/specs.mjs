import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inHouse } from './house.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

function countsOf({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  // A file that does not load has no tests of its own; a skipped one is not a passed one.
  const silent = testResults.filter(({ assertionResults }) => assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + silent }
}

/**
 * Runs projects of the Jest configuration; none = all that need no browser.
 * @param {{names?: string[], env?: NodeJS.ProcessEnv}} options names = parts of file names
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runSpecs(projects = [], { names = [], env = {} } = {}) {
  say(`Running the specs${projects.length > 0 ? ` (${projects.join(', ')})` : ''} …`)
  const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-specs-'))
  const report = join(folder, 'report.json')
  const selection = projects.length > 0 ? ['--selectProjects', ...projects] : ['--ignoreProjects', 'e2e']
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inHouse('node_modules/jest/bin/jest.js'),
  ]
  const args = [
    ...jest,
    '-c',
    inHouse('packages/conventions/jest.config.cjs'),
    // Jest would leave one processor to itself, which it hardly uses.
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${report}`,
    ...selection,
    ...names.flatMap((name) => ['--testPathPatterns', name]),
  ]
  const { code } = await run(process.execPath, args, { stdout: 'ignore', env: { ...process.env, ...env } })
  try {
    const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')))
    const blind = code !== 0 && counts.failed === 0
    return { ...counts, failed: counts.failed + (blind ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
