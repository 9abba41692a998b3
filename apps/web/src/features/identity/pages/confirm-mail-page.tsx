import { useSearchParams } from 'react-router'
import { Button, ButtonLink, Cluster, Text } from '@rechenlotse/ui'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useConfirmMail } from '../api/use-confirm-mail'
import { DonePage } from '../components/done-page'
import { DoorPage } from '../components/door-page'

/** A press of a button confirms, not the visit: mail filters open links by themselves. */
export function ConfirmMailPage() {
  const t = useTexts('identity')
  const [query] = useSearchParams()
  const confirm = useConfirmMail()
  const errors = useFieldErrors()
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
      onSubmit={() => confirm.mutate(query.get('token') ?? '')}
    >
      <Cluster>
        <Button type="submit" busy={confirm.isPending}>
          {t('confirm.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
