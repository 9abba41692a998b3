import { Navigate } from 'react-router'
import { centralAdvice } from '@rechenlotse/domain/applications'
import { Badge, ButtonLink, Card, Cluster, Details, EmptyState, Link, List, Stack, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { addressOf } from '../../../platform/locale'
import { useLocale } from '../../../platform/use-locale'
import { useMe } from '../../identity'
import type { ApplicationListed } from '../api/application-view'
import { useApplications } from '../api/use-applications'
import { useProgrammeName } from '../components/use-programme-name'
import { PageFrame } from '../components/page-frame'
import { stateTone } from '../components/state-tone'
import { useWording } from '../components/use-wording'
import { continuedApplications, type ContinuedApplication } from '../continued-applications'

const owesSomething = ({ state }: ApplicationListed): boolean =>
  state === 'draft' || state === 'clarification' || state === 'handed_over'

/** What led here: one line per station, folded. */
function Before({ stations }: { readonly stations: readonly ApplicationListed[] }) {
  const t = useTexts('applications')
  const locale = useLocale()
  if (stations.length === 0) return null
  return (
    <Details summary={t('list.before')}>
      <List>
        {stations.map((station) => {
          const isAdvice = station.programme === centralAdvice
          const programme = isAdvice ? t('advice.programme') : station.programmeName[locale]
          return (
            <Link key={station.id} href={`/applications/${station.id}`}>
              {t('list.before-item', { programme, state: station.publicState[locale] })}
            </Link>
          )
        })}
      </List>
    </Details>
  )
}

function ApplicationCard({ application, before }: ContinuedApplication) {
  const t = useWording(application)
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
        <Before stations={before} />
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

function AdministratorHasNone() {
  const t = useTexts('applications')
  return (
    <PageFrame title={t('list.admin-title')}>
      <Text>{t('list.admin-text')}</Text>
      <Cluster>
        <ButtonLink href="/offers">{t('list.admin-offers')}</ButtonLink>
      </Cluster>
    </PageFrame>
  )
}

/** One's own applications; who works at a desk is led to its queue. */
export function ApplicationsPage() {
  const locale = useLocale()
  const { data: me } = useMe()
  const memberships = me?.memberships ?? []
  if (memberships.some(({ role }) => role !== 'desk_officer')) return <MyApplications />
  if (memberships.length > 0) return <Navigate to={addressOf('/desk', locale)} replace />
  return me?.person?.isAdministrator ? <AdministratorHasNone /> : <MyApplications />
}

function MyApplications() {
  const t = useTexts('applications')
  const { data, error, refetch } = useApplications()
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('list.title')}>
      {({ items }) => (
        <PageFrame title={t('list.title')} width="default">
          {items.length === 0 ? (
            <NoApplications />
          ) : (
            continuedApplications(items).map((one) => <ApplicationCard key={one.application.id} {...one} />)
          )}
        </PageFrame>
      )}
    </Fetched>
  )
}
