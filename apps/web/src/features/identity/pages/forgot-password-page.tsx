import { useState } from 'react'
import { Button, Cluster, Link, Text, TextField } from '@rechenlotse/ui'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useForgotPassword } from '../api/use-forgot-password'
import { DonePage } from '../components/done-page'
import { DoorPage } from '../components/door-page'
import { missingFields } from '../missing-fields'

const fieldId = 'forgot-email'

export function ForgotPasswordPage() {
  const t = useTexts('identity')
  const [email, setEmail] = useState('')
  const errors = useFieldErrors()
  const request = useForgotPassword()
  const submit = () => {
    const missing = missingFields({ [fieldId]: email }, t('missing.email'))
    errors.show(missing)
    if (missing.length === 0) request.mutate(email.trim())
  }
  if (request.isSuccess)
    return (
      <DonePage title={t('forgot.sent-title')}>
        <Text>{t('forgot.sent-text', { email })}</Text>
        <Link href="/sign-in">{t('back-to-sign-in')}</Link>
      </DonePage>
    )
  return (
    <DoorPage
      title={t('forgot.title')}
      lead={<Text>{t('forgot.text')}</Text>}
      errors={errors}
      problem={request.error}
      onSubmit={submit}
      after={<Link href="/sign-in">{t('back-to-sign-in')}</Link>}
    >
      <TextField
        id={fieldId}
        type="email"
        autoComplete="username"
        label={t('email')}
        value={email}
        onChange={setEmail}
        error={errors.of(fieldId)}
      />
      <Cluster>
        <Button type="submit" busy={request.isPending}>
          {t('forgot.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
