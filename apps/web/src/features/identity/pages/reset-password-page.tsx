import { useState } from 'react'
import { passwordLength } from '@rechenlotse/domain/identity'
import { Button, ButtonLink, Cluster, Link, Text, TextField } from '@rechenlotse/ui'
import { fieldsOfProblem } from '../../../platform/forms/fields-of-problem'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useChangePassword } from '../api/use-change-password'
import { DonePage } from '../components/done-page'
import { DoorPage } from '../components/door-page'
import { missingFields } from '../missing-fields'
import { useMailToken } from '../use-mail-token'

const fieldId = 'new-password'

export function ResetPasswordPage() {
  const t = useTexts('identity')
  const forms = useFormTexts()
  const token = useMailToken()
  const [password, setPassword] = useState('')
  const errors = useFieldErrors()
  const change = useChangePassword()
  const submit = () => {
    const missing = missingFields({ [fieldId]: password }, t('missing.new-password'))
    errors.show(missing)
    if (missing.length > 0) return
    const fieldOf = (pointer: string) => (pointer === '/password' ? fieldId : null)
    change.mutate(
      { token, password },
      { onError: (error) => errors.show(fieldsOfProblem(error, { feature: t, forms, fieldOf })) },
    )
  }
  if (change.isSuccess)
    return (
      <DonePage title={t('reset.done-title')}>
        <Text>{t('reset.done-text')}</Text>
        <ButtonLink href="/sign-in">{t('confirmed.sign-in')}</ButtonLink>
      </DonePage>
    )
  return (
    <DoorPage
      title={t('reset.title')}
      errors={errors}
      problem={change.error}
      onSubmit={submit}
      after={<Link href="/forgot-password">{t('reset.again')}</Link>}
    >
      <TextField
        id={fieldId}
        type="password"
        autoComplete="new-password"
        label={t('reset.password')}
        hint={t('password-hint', passwordLength)}
        value={password}
        onChange={setPassword}
        error={errors.of(fieldId)}
      />
      <Cluster>
        <Button type="submit" busy={change.isPending}>
          {t('reset.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
