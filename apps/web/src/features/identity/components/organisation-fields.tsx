import { Select, TextField } from '@rechenlotse/ui'
import { laenderOptions, organisationKindOptions } from '../organisation-options'
import { countryOptions } from '../country-options'
import { fieldIdOf, type RegistrationField, type RegistrationFields } from '../registration-fields'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

export interface OrganisationFieldsProps {
  readonly fields: RegistrationFields
  readonly onChange: (field: RegistrationField, value: string) => void
  readonly errors: FieldErrors
}

/** For whom somebody applies. */
export function OrganisationFields({ fields, onChange, errors }: OrganisationFieldsProps) {
  const t = useTexts('identity')
  const locale = useLocale()
  const common = (field: RegistrationField) => ({
    id: fieldIdOf(field),
    label: t(`register.${field}`),
    value: fields[field],
    onChange: (value: string) => onChange(field, value),
    error: errors.of(fieldIdOf(field)),
  })
  return (
    <>
      <TextField {...common('organisation')} autoComplete="organization" maxLength={200} />
      <Select {...common('kind')} emptyLabel={t('choose')} options={organisationKindOptions(locale)} />
      <Select {...common('country')} emptyLabel={t('choose')} options={countryOptions(locale)} />
      {fields.country === 'DE' && (
        <Select {...common('land')} emptyLabel={t('choose')} options={laenderOptions(locale)} />
      )}
    </>
  )
}
