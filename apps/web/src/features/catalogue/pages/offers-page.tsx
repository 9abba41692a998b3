import '../catalogue.css'
import { Suspense, lazy, useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import type { Schema } from '@rechenlotse/contract'
import { Button, ButtonLink, Cluster, Container, EmptyState, Loader, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeSummaryView } from '../api/views'
import { FilterForm } from '../components/filter-form'
import { ProgrammeCard } from '../components/programme-card'
import { filterNames, filterProgrammes, sortProgrammes, type ProgrammeFilter } from '../programme-filter'
import { useOpenTo } from '../use-open-to'

const SiteMap = lazy(async () => ({ default: (await import('../components/site-map')).SiteMap }))
const noFilter: ProgrammeFilter = { text: '', who: '', purpose: '', cost: '', status: '', country: '' }

function useFilter() {
  const [query, setQuery] = useSearchParams()
  const [text, setText] = useState('')
  const chosen = Object.fromEntries(filterNames.map((name) => [name, query.get(name) ?? '']))
  const write = (change: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value)
      else next.delete(name)
    }
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  const change = ({ text: nextText, ...rest }: Partial<ProgrammeFilter>) => {
    if (nextText !== undefined) setText(nextText)
    if (Object.keys(rest).length > 0) write(rest as Readonly<Record<string, string>>)
  }
  const filter: ProgrammeFilter = { ...noFilter, ...chosen, text }
  return { filter, change, clear: () => change(noFilter), isMap: query.get('view') === 'map', write }
}

export interface OffersViewProps {
  readonly programmes: readonly ProgrammeSummaryView[]
}

/** The whole catalogue with filters, as a list or on a map. */
export function OffersView({ programmes }: OffersViewProps) {
  const t = useTexts('catalogue')
  const { filter, change, clear, isMap, write } = useFilter()
  const locale = useLocale()
  const isOpenTo = useOpenTo(filter.who, filter.purpose)
  const found = sortProgrammes(filterProgrammes(programmes, filter, isOpenTo), locale)
  return (
    <Container className="rl-page-body">
      <Stack gap="lg">
        <Stack gap="sm">
          <PageHeading title={t('list.title')} />
          <Text size="large" muted className="rl-prose">
            {t('list.lead')}
          </Text>
        </Stack>
        <FilterForm programmes={programmes} filter={filter} onChange={change} onClear={clear} />
        <Cluster gap="md" className="rl-cluster--spread">
          <Text strong live tabular>
            {t('list.count', { count: found.length })}
          </Text>
          <Cluster>
            {(['list', 'map'] as const).map((view) => (
              <Button
                key={view}
                size="small"
                variant={isMap === (view === 'map') ? 'primary' : 'secondary'}
                aria-pressed={isMap === (view === 'map')}
                onClick={() => write({ view: view === 'map' ? 'map' : '' })}
              >
                {t(`list.views.${view}`)}
              </Button>
            ))}
          </Cluster>
        </Cluster>
        {found.length === 0 && (
          <EmptyState
            title={t('list.empty.title')}
            action={<ButtonLink href="/finder">{t('list.empty.finder')}</ButtonLink>}
          >
            {t('list.empty.text')}
          </EmptyState>
        )}
        {isMap ? (
          <Suspense fallback={<Loader label={t('map.loading')} />}>
            <SiteMap programmes={found} />
          </Suspense>
        ) : (
          <Stack gap="md">
            {found.map((programme) => (
              <ProgrammeCard key={programme.key} programme={programme} />
            ))}
          </Stack>
        )}
      </Stack>
    </Container>
  )
}

export function OffersPage() {
  const { items } = useLoaderData<Schema<'ProgrammeListDto'>>()
  return <OffersView programmes={items} />
}
