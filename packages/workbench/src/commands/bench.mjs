import { parts } from '../bench/parts.mjs'
import { runParts } from '../bench/run-parts.mjs'
import { inHouse } from '../house.mjs'
import { attempt } from '../say.mjs'

await attempt(() => runParts(parts, process.argv.slice(2), inHouse('bench-results')))
process.exit()
