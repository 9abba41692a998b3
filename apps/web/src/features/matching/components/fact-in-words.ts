import { formatDate, formatNumber } from '../../../platform/format'
import { countryName } from '../../../platform/intl'
import type { Locale } from '../../../platform/locale'
import type { Translate } from '../../../platform/texts'
import type { NeedFact } from '../change-need'
import { factInputs } from '../facts'

export interface Language {
  readonly t: Translate
  readonly locale: Locale
}

/** The value of one fact as a person says it. */
export function factInWords(path: string, value: NeedFact, { t, locale }: Language): string {
  const input = factInputs[path]
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (Array.isArray(value)) return value.map((one) => t(`facts.${path}.values.${one}`)).join(', ')
  if (typeof value === 'number') {
    const factor = input?.kind === 'number' ? (input.factor ?? 1) : 1
    const unit = input?.kind === 'number' && input.unit ? ` ${t(`facts.${path}.unit`)}` : ''
    return `${formatNumber(Number((value / factor).toPrecision(6)), locale)}${unit}`
  }
  const text = String(value ?? '')
  if (input?.kind === 'choice') return t(`facts.${path}.values.${text}`)
  if (input?.kind === 'date') return formatDate(text, locale)
  if (input?.kind === 'land') return t(`lands.${text}`)
  return input?.kind === 'country' ? countryName(text, locale) : text
}
