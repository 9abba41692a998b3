import { useState } from 'react'
import { passwordLength } from '@rechenlotse/domain/identity'
import { Button, Cluster, Heading, Link, Text, TextField } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { fieldsOfProblem } from '../../../platform/forms/fields-of-problem'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { readAnswers } from '../../matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useRegister } from '../api/use-register'
import { DoorPage } from '../components/door-page'
import { OrganisationFields } from '../components/organisation-fields'
import { RegistrationSent } from '../components/registration-sent'
import { doorTo } from '../destination'
import {
  fieldIdOf,
  fieldOfPointer,
  neededFields,
  registrationOf,
  type RegistrationField,
  type RegistrationFields,
} from '../registration-fields'
import { useNextPlace } from '../use-next-place'
import { keepDestination } from '../waiting-destination'

function useRegistrationFields(hash: string) {
  const [fields, setFields] = useState<RegistrationFields>(() => {
    const { kind = '', country = '', land = '' } = readAnswers(hash).need.applicant ?? {}
    return { name: '', email: '', password: '', organisation: '', kind, country, land }
  })
  const change = (field: RegistrationField, value: string) => setFields((before) => ({ ...before, [field]: value }))
  return { fields, change }
}

export function RegisterPage() {
  const t = useTexts('identity')
  const forms = useFormTexts()
  const locale = useLocale()
  const { next, hash } = useNextPlace()
  const { fields, change } = useRegistrationFields(hash)
  const errors = useFieldErrors()
  const register = useRegister()
  const submit = () => {
    const missing = neededFields(fields).filter((field) => fields[field].trim() === '')
    errors.show(missing.map((field) => ({ fieldId: fieldIdOf(field), message: t(`missing.${field}`) })))
    if (missing.length > 0) return
    register.mutate(registrationOf(fields, locale), {
      onSuccess: () => keepDestination(next, hash),
      onError: (error) => errors.show(fieldsOfProblem(error, { feature: t, forms, fieldOf: fieldOfPointer })),
    })
  }
  if (register.isSuccess) return <RegistrationSent email={fields.email} />
  const own = (field: RegistrationField) => ({
    id: fieldIdOf(field),
    value: fields[field],
    onChange: (value: string) => change(field, value),
    error: errors.of(fieldIdOf(field)),
  })
  return (
    <DoorPage
      title={t('register.title')}
      lead={<Text>{t('register.lead')}</Text>}
      errors={errors}
      problem={register.error}
      onSubmit={submit}
      after={<Link href={doorTo('/sign-in', next, hash)}>{t('register.sign-in')}</Link>}
    >
      <Heading level={2}>{t('register.you')}</Heading>
      <TextField {...own('name')} label={t('register.name')} autoComplete="name" maxLength={200} />
      <TextField
        {...own('email')}
        label={t('email')}
        hint={t('register.email-hint')}
        type="email"
        autoComplete="email"
      />
      <TextField
        {...own('password')}
        label={t('password')}
        hint={t('password-hint', passwordLength)}
        type="password"
        autoComplete="new-password"
      />
      <Heading level={2}>{t('register.for')}</Heading>
      <OrganisationFields fields={fields} onChange={change} errors={errors} />
      <Text size="small" muted>
        {t('register.data')} <Link href="/privacy">{t('register.privacy')}</Link>
      </Text>
      <Cluster>
        <Button type="submit" busy={register.isPending}>
          {t('register.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
