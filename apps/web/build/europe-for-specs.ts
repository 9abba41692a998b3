import { readFileSync } from 'node:fs'
import { cutToEurope } from './europe-map'

const atlas = readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')

/** What `virtual:europe-map` is for specs, where no bundler serves it. */
export default cutToEurope(JSON.parse(atlas) as Parameters<typeof cutToEurope>[0])
