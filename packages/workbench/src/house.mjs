import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const house = fileURLToPath(new URL('../../..', import.meta.url))

/** A path inside the checkout. */
export const inHouse = (...parts) => join(house, ...parts)
