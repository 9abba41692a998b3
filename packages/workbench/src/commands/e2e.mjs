import { runBrowserTests } from '../browser-tests.mjs'
import { runSuites } from '../suites.mjs'

await runSuites([() => runBrowserTests(process.argv.slice(2))])
if (process.exitCode) process.exit()
