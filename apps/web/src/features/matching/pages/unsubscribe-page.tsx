import { Button, Cluster, Link, Text } from '@rechenlotse/ui'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useMailToken } from '../../identity'
import { useUnsubscribe } from '../saved/need-links'
import { NeedsFrame } from '../saved/needs-frame'

/** A press of a button ends the mails, not the visit: mail filters open links by themselves. */
export function UnsubscribePage() {
  const t = useTexts('needs')
  const token = useMailToken()
  const unsubscribe = useUnsubscribe()
  if (unsubscribe.isSuccess)
    return (
      <NeedsFrame title={t('unsubscribe.done-title')}>
        <Text live>{t('unsubscribe.done-text')}</Text>
        <Link href="/needs">{t('unsubscribe.to-needs')}</Link>
      </NeedsFrame>
    )
  return (
    <NeedsFrame title={t('unsubscribe.title')}>
      <Text>{t('unsubscribe.text')}</Text>
      <ProblemNotice error={unsubscribe.error} feature={t} />
      <Cluster>
        <Button busy={unsubscribe.isPending} onClick={() => unsubscribe.mutate(token)}>
          {t('unsubscribe.submit')}
        </Button>
      </Cluster>
    </NeedsFrame>
  )
}
