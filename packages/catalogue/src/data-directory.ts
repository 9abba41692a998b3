import { dirname, join } from 'node:path'

const manifest = '@rechenlotse/catalogue/package.json'

/** Where the reviewed files lie, found through the package so that a bundle finds them too. */
export function dataDirectory(): string {
  return join(dirname(require.resolve(manifest)), 'data')
}
