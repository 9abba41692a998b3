import { launch } from './launch.mjs'

await launch('image-check')
