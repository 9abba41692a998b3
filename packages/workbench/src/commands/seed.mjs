import { prepareDatabase } from '../api-process.mjs'
import { attempt } from '../say.mjs'
import { withDatabase } from '../with-database.mjs'

await attempt(() =>
  withDatabase(async (environment) => {
    for (const line of await prepareDatabase(environment)) process.stdout.write(`${line}\n`)
  }),
)
process.disconnect?.()
