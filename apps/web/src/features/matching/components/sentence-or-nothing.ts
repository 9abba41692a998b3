import type { Translate } from '../../../platform/texts'

/** The sentence, or undefined where none is written for this key. */
export function sentenceOrNothing(t: Translate, key: string): string | undefined {
  const found: string = t(key)
  return found === key ? undefined : found
}
