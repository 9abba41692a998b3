import { useMemo } from 'react'
import { Select, TextField } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { countryOptions } from '../../identity/country-options'
import { factOf } from '../change-need'
import { lands } from '../lands'
import { fieldIdOf, type FactFieldProps } from './fact-field-props'
import { sentenceOrNothing } from './sentence-or-nothing'

const isoDate = /^\d{4}-\d{2}-\d{2}$/

export function FactDate({ path, need, onChange }: FactFieldProps) {
  const t = useTexts('matching')
  const known = factOf(need, path)
  return (
    <TextField
      id={fieldIdOf(path)}
      type="date"
      label={t(`facts.${path}.ask`)}
      hint={sentenceOrNothing(t, `facts.${path}.hint`)}
      value={typeof known === 'string' ? known : ''}
      onChange={(value) => onChange({ [path]: isoDate.test(value) ? value : undefined })}
    />
  )
}

export function FactPlace({ path, need, onChange, kind }: FactFieldProps & { readonly kind: 'country' | 'land' }) {
  const t = useTexts('matching')
  const locale = useLocale()
  const options = useMemo(
    () => (kind === 'country' ? countryOptions(locale) : lands.map((value) => ({ value, label: t(`lands.${value}`) }))),
    [kind, locale, t],
  )
  const known = factOf(need, path)
  return (
    <Select
      id={fieldIdOf(path)}
      label={t(`facts.${path}.ask`)}
      hint={sentenceOrNothing(t, `facts.${path}.hint`)}
      options={options}
      emptyLabel={t('notKnown')}
      value={typeof known === 'string' ? known : ''}
      onChange={(value) => onChange({ [path]: value === '' ? undefined : value })}
    />
  )
}
