import { asSuite } from '../as-suite.mjs'
import { checkImage } from '../check-image.mjs'
import { runSuites } from '../suites.mjs'

await runSuites([asSuite(checkImage)])
process.disconnect?.()
