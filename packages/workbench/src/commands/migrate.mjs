import { attempt } from '../say.mjs'
import { withDatabase } from '../with-database.mjs'

await attempt(() => withDatabase(async () => {}))
process.disconnect?.()
