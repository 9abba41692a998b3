import { createHash } from 'node:crypto'
import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { canonicalJson } from './canonical-json'

/** The content's own name: sha256 over its canonical JSON, in hexadecimal. */
export function catalogueRevision(catalogue: Catalogue): string {
  return createHash('sha256').update(canonicalJson(catalogue)).digest('hex')
}
