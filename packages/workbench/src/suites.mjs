import { attempt } from './say.mjs'
import { Tally } from './tally.mjs'

/**
 * Runs the suites one after the other; what they found together is the last line, also when one of them throws.
 * @param {(() => Promise<{passed: number, failed: number}>)[]} suites
 */
export async function runSuites(suites) {
  const tally = new Tally()
  for (const suite of suites) {
    let counts = { passed: 0, failed: 1 }
    await attempt(async () => (counts = await suite()))
    tally.add(counts)
  }
  tally.tell()
}
