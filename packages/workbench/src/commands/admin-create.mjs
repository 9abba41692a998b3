import { inHouse } from '../house.mjs'
import { run } from '../run.mjs'
import { attempt } from '../say.mjs'
import { withDatabase } from '../with-database.mjs'

await attempt(() =>
  withDatabase(async (env) => {
    const args = [inHouse('apps/api/dist/main.cjs'), 'create-administrator', ...process.argv.slice(2)]
    const { code } = await run(process.execPath, args, { env })
    process.exitCode = code
  }),
)
process.disconnect?.()
