import { useParams, useSearchParams } from 'react-router'
import { queueViews } from '@rechenlotse/domain/intake'
import { Badge, Breadcrumb, Cluster, Container, Section, Split, Stack, Text } from '@rechenlotse/ui'
import { Fetched } from '../../../platform/forms/fetched'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { stateTone } from '../../applications'
import type { CaseView } from '../api/case-view'
import { useCase } from '../api/use-case'
import { ActionPanel } from '../actions/action-panel'
import { CaseContent } from '../components/case-content'
import { QueueAside } from '../components/queue-aside'

function CaseHeader({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  const { reference, organisation, state, publicState, owner, desk, role } = shown
  return (
    <Stack gap="sm">
      <PageHeading title={t('case.title', { reference, organisation: organisation.name })} />
      <Cluster>
        <Badge tone={stateTone(publicState.code)}>{t(`states.${state}`)}</Badge>
        <Text as="span">{owner ? t('case.owner', { name: owner.name }) : t('case.no-owner')}</Text>
        {role === 'former_desk' && <Badge tone="info">{t('case.former', { desk: desk.name })}</Badge>}
      </Cluster>
    </Stack>
  )
}

/** One case: what is asked, what the matching says, what happened, and what the officer may do. */
export function CasePage() {
  const t = useTexts('intake')
  const { id = '' } = useParams()
  const [query] = useSearchParams()
  const view = queueViews.find((candidate) => candidate === query.get('view')) ?? 'all'
  const { data, error, refetch } = useCase(id)
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('queue.heading')}>
      {(shown) => (
        <Section>
          <Container>
            <Stack gap="lg">
              <Breadcrumb
                label={t('trail')}
                items={[{ href: `/desk?view=${view}`, label: t('queue.heading') }]}
                current={shown.reference}
              />
              <Split
                main={
                  <Stack gap="lg">
                    <CaseHeader shown={shown} />
                    <ActionPanel key={shown.id} shown={shown} />
                    <CaseContent shown={shown} />
                  </Stack>
                }
                side={<QueueAside view={view} current={shown.id} />}
              />
            </Stack>
          </Container>
        </Section>
      )}
    </Fetched>
  )
}
