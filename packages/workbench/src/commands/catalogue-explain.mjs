import { explainCatalogue } from '../explain-catalogue.mjs'
import { attempt } from '../say.mjs'

await attempt(async () => {
  process.exitCode = await explainCatalogue(process.argv.slice(2))
})
process.disconnect?.()
