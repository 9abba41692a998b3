import { useState } from 'react'
import { Button, ButtonLink, Cluster, Link, Text, TextField } from '@rechenlotse/ui'
import { fieldsOfProblem } from '../../../platform/forms/fields-of-problem'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useConfirmMail } from '../api/use-confirm-mail'
import { DonePage } from '../components/done-page'
import { DoorPage } from '../components/door-page'
import { missingFields } from '../missing-fields'
import { useMailToken } from '../use-mail-token'

const fieldId = 'confirm-password'

/** A press of a button confirms, not the visit: mail filters open links by themselves. */
export function ConfirmMailPage() {
  const t = useTexts('identity')
  const forms = useFormTexts()
  const token = useMailToken()
  const [password, setPassword] = useState('')
  const confirm = useConfirmMail()
  const errors = useFieldErrors()
  const submit = () => {
    const missing = missingFields({ [fieldId]: password }, t('missing.chosen-password'))
    errors.show(missing)
    if (missing.length > 0) return
    const fieldOf = (pointer: string) => (pointer === '/password' ? fieldId : null)
    confirm.mutate(
      { token, password },
      { onError: (error) => errors.show(fieldsOfProblem(error, { feature: t, forms, fieldOf })) },
    )
  }
  if (confirm.isSuccess)
    return (
      <DonePage title={t('confirmed.title')}>
        <Text>{t('confirmed.text')}</Text>
        <ButtonLink href="/sign-in">{t('confirmed.sign-in')}</ButtonLink>
      </DonePage>
    )
  return (
    <DoorPage
      title={t('confirm.title')}
      lead={<Text>{t('confirm.text')}</Text>}
      errors={errors}
      problem={confirm.error}
      onSubmit={submit}
      after={<Link href="/register">{t('confirm.again')}</Link>}
    >
      <TextField
        id={fieldId}
        type="password"
        autoComplete="current-password"
        label={t('confirm.password')}
        value={password}
        onChange={setPassword}
        error={errors.of(fieldId)}
      />
      <Cluster>
        <Button type="submit" busy={confirm.isPending}>
          {t('confirm.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
