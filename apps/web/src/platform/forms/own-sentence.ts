import type { Translate } from '../texts'

/** The feature's sentence under this key, null where it has none. */
export function ownSentence(t: Translate, key: string, params?: Readonly<Record<string, unknown>>): string | null {
  const found = t(key, { ...params })
  return found === key ? null : found
}
