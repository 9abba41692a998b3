import { Alert, Badge, Cluster, Details, Heading, Link, Text } from '@rechenlotse/ui'
import { useLocale } from '../../../platform/use-locale'
import { useDraft } from '../draft/use-draft'
import { AnswersRead } from './answers-read'
import { ClarificationForm } from './clarification-form'
import { Decision } from './decision'
import { Messages } from './messages'
import { PageFrame } from './page-frame'
import { Reference } from './reference'
import { stateTone } from './state-tone'
import { Timeline } from './timeline'
import { useProgrammeName } from './use-programme-name'
import { useWording } from './use-wording'
import { WithdrawButton } from './withdraw-button'

function Standing() {
  const locale = useLocale()
  const { application } = useDraft()
  const t = useWording(application)
  const { publicState, reference, state, forwardedTo } = application
  return (
    <>
      <Cluster>
        <Badge tone={stateTone(publicState.code)}>{publicState[locale]}</Badge>
        {reference && (
          <Text as="span">
            {t('status.reference')} <Reference>{reference}</Reference>
          </Text>
        )}
      </Cluster>
      {state !== 'clarification' && <Text>{t(`next.${state}`)}</Text>}
      {forwardedTo && (
        <Alert title={t('status.forwarded')}>
          <Link href={`/applications/${forwardedTo}`}>{t('status.forwarded-link')}</Link>
        </Alert>
      )}
    </>
  )
}

/** Where a submitted application stands, what is to be done, and everything that was said. */
export function StatusOverview() {
  const { application, form } = useDraft()
  const t = useWording(application)
  const programme = useProgrammeName(application)
  return (
    <PageFrame title={programme} trail={[]}>
      <Standing />
      {application.clarification && <ClarificationForm clarification={application.clarification} />}
      {application.decision && <Decision application={application} decision={application.decision} />}
      <Heading level={2}>{t('timeline.title')}</Heading>
      <Timeline application={application} />
      <Messages />
      <Heading level={2}>{t('status.answers')}</Heading>
      <Details summary={t('status.show-answers')}>
        <AnswersRead form={form} answers={application.answers} />
      </Details>
      <WithdrawButton />
    </PageFrame>
  )
}
