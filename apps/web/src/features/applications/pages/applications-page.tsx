import { Badge, ButtonLink, Card, EmptyState, Stack, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ApplicationListed } from '../api/application-view'
import { useApplications } from '../api/use-applications'
import { useProgrammeName } from '../components/use-programme-name'
import { PageFrame } from '../components/page-frame'
import { stateTone } from '../components/state-tone'

const owesSomething = ({ state }: ApplicationListed): boolean =>
  state === 'draft' || state === 'clarification' || state === 'handed_over'

function ApplicationCard({ application }: { readonly application: ApplicationListed }) {
  const t = useTexts('applications')
  const locale = useLocale()
  const { id, reference, title, state, publicState, submittedAt, savedAt, intake } = application
  const programme = useProgrammeName(application)
  const step = state === 'draft' && intake !== 'here' ? 'draft-elsewhere' : state
  return (
    <Card
      headingLevel={2}
      href={`/applications/${id}`}
      title={programme}
      preline={reference ?? (state === 'draft' ? t('list.no-reference') : undefined)}
      aside={<Badge tone={stateTone(publicState.code)}>{publicState[locale]}</Badge>}
    >
      <Stack gap="sm">
        {title && <Text>{title}</Text>}
        <Text strong={owesSomething(application)}>
          {owesSomething(application) ? t('list.your-turn', { step: t(`next.${step}`) }) : t(`next.${step}`)}
        </Text>
        <Text size="small" muted>
          {submittedAt
            ? t('list.submitted-on', { day: writeDay(submittedAt, locale) })
            : t('list.saved-on', { day: writeDay(savedAt, locale) })}
        </Text>
      </Stack>
    </Card>
  )
}

function NoApplications() {
  const t = useTexts('applications')
  return (
    <EmptyState
      title={t('list.empty-title')}
      action={
        <>
          <ButtonLink href="/finder">{t('list.find')}</ButtonLink>
          <ButtonLink href="/advice" variant="secondary">
            {t('list.advice')}
          </ButtonLink>
        </>
      }
    >
      <Text>{t('list.empty-text')}</Text>
    </EmptyState>
  )
}

export function ApplicationsPage() {
  const t = useTexts('applications')
  const { data, error, refetch } = useApplications()
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('list.title')}>
      {({ items }) => (
        <PageFrame title={t('list.title')} width="default">
          {items.length === 0 ? (
            <NoApplications />
          ) : (
            items.map((application) => <ApplicationCard key={application.id} application={application} />)
          )}
        </PageFrame>
      )}
    </Fetched>
  )
}
