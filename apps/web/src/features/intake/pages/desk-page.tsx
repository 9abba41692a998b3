import { useSearchParams } from 'react-router'
import { queueViews, type QueueView } from '@rechenlotse/domain/intake'
import { Container, Loader, Pagination, Section, Stack, Text } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useQueue } from '../api/use-queue'
import { QueueTable } from '../components/queue-table'
import { useCursors } from '../components/use-cursors'
import { ViewTabs } from '../components/view-tabs'

const viewOf = (text: string | null): QueueView => queueViews.find((view) => view === text) ?? 'new'

function Queue({ view }: { readonly view: QueueView }) {
  const t = useTexts('intake')
  const forms = useFormTexts()
  const { cursor, page, forward, back } = useCursors()
  const { data, error } = useQueue(view, cursor)
  if (error) return <ProblemNotice error={error} feature={t} />
  if (!data) return <Loader label={forms('loading')} />
  const { items, next } = data
  return (
    <>
      <QueueTable view={view} items={items} />
      {(page > 1 || next !== null) && (
        <Pagination
          label={t('queue.pages')}
          status={t('queue.page', { page, count: items.length })}
          previous={page > 1 ? { label: t('queue.previous'), onClick: back } : undefined}
          next={next === null ? undefined : { label: t('queue.next'), onClick: () => forward(next) }}
        />
      )}
    </>
  )
}

/** The desk's queue. */
export function DeskPage() {
  const t = useTexts('intake')
  const [query] = useSearchParams()
  const view = viewOf(query.get('view'))
  return (
    <Section>
      <Container>
        <Stack gap="lg">
          <PageHeading title={t('queue.title', { view: t(`views.${view}`) })} step={view}>
            {t('queue.heading')}
          </PageHeading>
          <ViewTabs current={view} />
          <Text muted>{t(`views.hint.${view}`)}</Text>
          <Queue key={view} view={view} />
        </Stack>
      </Container>
    </Section>
  )
}
