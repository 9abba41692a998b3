const separators = { de: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** A number as people of that language write it ("1.234,5" or "1,234.5"); null = empty or unreadable. */
export function readNumber(text: string, locale: 'de' | 'en'): number | null {
  const { group, decimal } = separators[locale]
  const compact = text.replace(/[\s\u00a0\u202f]/g, '')
  const grouped = new RegExp(`^[+-]?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${decimal}\\d*)?$`)
  if (!grouped.test(compact)) return null
  const plain = compact.split(group).join('').replace(decimal, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** The same number as a person of that language reads it. */
export function writeNumber(value: number, locale: 'de' | 'en'): string {
  return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 6 }).format(value)
}
