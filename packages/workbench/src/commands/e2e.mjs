import { runBrowserTests } from '../browser-tests.mjs'
import { attempt } from '../say.mjs'
import { Tally } from '../tally.mjs'

await attempt(async () => {
  const tally = new Tally()
  tally.add(await runBrowserTests(process.argv.slice(2)))
  tally.tell()
})
if (process.exitCode) process.exit()
