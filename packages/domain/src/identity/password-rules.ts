import type { FieldFault } from './refusal'
import { trivialPasswords } from './trivial-passwords'

export const passwordLength = { min: 12, max: 128 } as const

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const unleet = (text: string): string => [...text].map((sign) => leet[sign] ?? sign).join('')

const decoration = /^[^\p{L}]+|[^\p{L}]+$/gu

const cores = (text: string): readonly string[] => {
  const bare = text.replace(decoration, '')
  return [text, bare, unleet(text), unleet(bare), unleet(text).replace(decoration, '')]
}

const trivial = new Set(trivialPasswords.flatMap((word) => [word, unleet(word)]))

const shortestPeriod = (text: string): string => {
  for (let length = 1; length <= text.length / 2; length += 1)
    if (text.length % length === 0 && text.slice(0, length).repeat(text.length / length) === text)
      return text.slice(0, length)
  return text
}

const isDate = (text: string): boolean => /^[\W_]*(19|20)\d\d[\W_]*((19|20)\d\d)?[\W_]*$/u.test(text)

const isRun = (text: string): boolean => {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  if (Math.abs(step) > 1) return false
  return codes.every(
    (code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step || (code === 48 && codes[index - 1] === 57),
  )
}

const isTrivial = (password: string): boolean => {
  const folded = password.normalize('NFKC').toLowerCase()
  if (new Set(folded).size < 5 || isRun(folded) || isDate(folded)) return true
  return [folded, shortestPeriod(folded)].some((text) =>
    cores(text).some((core) => trivial.has(core) || trivial.has(shortestPeriod(core))),
  )
}

const ownWords = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.normalize('NFKC').toLowerCase().replace(/\s+/g, '')).filter((word) => word.length >= 4)

const madeOf = (password: string, words: readonly string[]): boolean => {
  const folded = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  return ownWords(words).some((word) => folded.includes(word) && folded.length - word.length < 6)
}

/**
 * Faults of a new password, none when it is good. Length in characters: at least 12, at most 128.
 * No rule about kinds of characters (NIST SP 800-63B 3.1.1.2, ASVS 5.0 6.2.5); trivial and well-known
 * ones are turned down, and those made of the person's own mail, name or organisation.
 */
export const passwordFaults = (password: string, personalWords: readonly string[] = []): readonly FieldFault[] => {
  const length = [...password].length
  const fault = (code: string, params?: { readonly min?: number; readonly max?: number }): FieldFault => ({
    pointer: '/password',
    code,
    ...(params && { params: { ...params } }),
  })
  if (length < passwordLength.min) return [fault('identity.password-too-short', { min: passwordLength.min })]
  if (length > passwordLength.max) return [fault('identity.password-too-long', { max: passwordLength.max })]
  if (isTrivial(password)) return [fault('identity.password-too-common')]
  return madeOf(password, personalWords) ? [fault('identity.password-made-of-own-words')] : []
}
