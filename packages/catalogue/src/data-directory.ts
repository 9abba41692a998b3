import { dirname, join } from 'node:path'

/** Where the reviewed files lie, found through the package so that a bundle finds them too. */
export function dataDirectory(): string {
  return join(dirname(require.resolve('@rechenlotse/catalogue/package.json')), 'data')
}
