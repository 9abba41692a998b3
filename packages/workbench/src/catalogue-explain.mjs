import { launch } from './launch.mjs'

await launch('catalogue-explain')
