import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { CatalogueFile } from './catalogue-file'

/** All JSON files below the directory, in the order of their paths. */
export function readCatalogueFiles(directory: string): CatalogueFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }))
}
