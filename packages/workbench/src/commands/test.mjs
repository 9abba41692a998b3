import { runBrowserTests } from '../browser-tests.mjs'
import { attempt } from '../say.mjs'
import { runSpecs } from '../specs.mjs'
import { runStaticChecks } from '../static-checks.mjs'
import { generateClient } from '../steps/generate-client.mjs'
import { Tally } from '../tally.mjs'

await attempt(async () => {
  const tally = new Tally()
  await generateClient()
  tally.add(await runStaticChecks())
  tally.add(await runSpecs())
  tally.add(await runBrowserTests())
  tally.tell()
})
if (process.exitCode) process.exit()
