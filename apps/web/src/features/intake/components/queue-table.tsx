import { Badge, Link, Table, Text, type Column } from '@rechenlotse/ui'
import type { QueueView } from '@rechenlotse/domain/intake'
import { writeDay } from '../../../platform/dates'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { Locale } from '../../../platform/locale'
import { centralAdvice } from '@rechenlotse/domain/applications'
import { Reference, stateTone } from '../../applications'
import type { CaseSummary } from '../api/case-view'
import { waitingDays } from './waiting-time'

function ageOf(t: Translate, submittedAt: string): string {
  const count = waitingDays(submittedAt, new Date())
  return count === 0 ? t('queue.today') : t('queue.days', { count })
}

function columnsFor(t: Translate, locale: Locale, view: QueueView): readonly Column<CaseSummary>[] {
  return [
    {
      key: 'reference',
      header: t('queue.reference'),
      rowHeader: true,
      cell: ({ id, reference }) => (
        <Link href={`/desk/cases/${id}?view=${view}`}>
          <Reference>{reference}</Reference>
        </Link>
      ),
    },
    {
      key: 'organisation',
      header: t('queue.organisation'),
      cell: ({ organisation, title }) => (
        <>
          {organisation.name}
          {title && (
            <Text size="small" muted>
              {title}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'programme',
      header: t('queue.programme'),
      cell: ({ programme, programmeName }) => (programme === centralAdvice ? t('advice') : programmeName[locale]),
    },
    {
      key: 'age',
      header: t('queue.age'),
      cell: ({ submittedAt }) => (
        <>
          {ageOf(t, submittedAt)}
          <Text size="small" muted>
            {t('queue.since', { day: writeDay(submittedAt, locale) })}
          </Text>
        </>
      ),
    },
    {
      key: 'state',
      header: t('queue.state'),
      cell: ({ state, publicState }) => <Badge tone={stateTone(publicState.code)}>{t(`states.${state}`)}</Badge>,
    },
    { key: 'owner', header: t('queue.owner'), cell: ({ owner }) => owner?.name ?? t('queue.nobody') },
  ]
}

export interface QueueTableProps {
  readonly view: QueueView
  readonly items: readonly CaseSummary[]
}

export function QueueTable({ view, items }: QueueTableProps) {
  const t = useTexts('intake')
  const locale = useLocale()
  return (
    <Table
      stacks
      caption={t('queue.caption', { view: t(`views.${view}`) })}
      hideCaption
      columns={columnsFor(t, locale, view)}
      rows={items}
      rowKey={({ id }) => id}
      empty={t(`queue.empty.${view}`)}
    />
  )
}
