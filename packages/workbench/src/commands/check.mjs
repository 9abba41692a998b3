import { asSuite } from '../as-suite.mjs'
import { runSpecs } from '../specs.mjs'
import { runStaticChecks } from '../static-checks.mjs'
import { generateClient } from '../steps/generate-client.mjs'
import { runSuites } from '../suites.mjs'

await runSuites([asSuite(generateClient), runStaticChecks, () => runSpecs(['domain', 'conventions'])])
