import { Badge, ButtonLink, Cluster, DescriptionList, Heading, Text } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useDraft } from '../draft/use-draft'
import { ExternalForm } from './external-form'
import { PageFrame } from './page-frame'
import { stateTone } from './state-tone'
import { Timeline } from './timeline'
import { useProgrammeName } from './use-programme-name'
import { WithdrawButton } from './withdraw-button'

/** An application that lives in the programme's own portal: its number and last reported state are kept here. */
export function ElsewhereOverview() {
  const t = useTexts('applications')
  const locale = useLocale()
  const { application } = useDraft()
  const programme = useProgrammeName(application)
  const { external, publicState, id } = application
  return (
    <PageFrame title={programme} trail={[]}>
      <Cluster>
        <Badge tone={stateTone(publicState.code)}>{publicState[locale]}</Badge>
      </Cluster>
      {external && (
        <DescriptionList
          items={[
            { key: 'number', term: t('external.number'), value: external.number },
            { key: 'state', term: t('external.state'), value: external.state },
            { key: 'at', term: t('external.at'), value: writeInstant(external.reportedAt, locale) },
          ]}
        />
      )}
      <Text>{t('external.text')}</Text>
      <ExternalForm />
      <Cluster>
        <ButtonLink href={`/applications/${id}/dossier`} variant="secondary">
          {t('tasks.dossier')}
        </ButtonLink>
      </Cluster>
      <Heading level={2}>{t('timeline.title')}</Heading>
      <Timeline application={application} />
      <WithdrawButton />
    </PageFrame>
  )
}
