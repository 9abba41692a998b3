import '../catalogue.css'
import { Suspense, lazy } from 'react'
import type { Schema } from '@rechenlotse/contract'
import { Button, ButtonLink, Cluster, Container, EmptyState, Loader, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useLoadedData } from '../../../platform/pages/loaded-data'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { WhenHydrated } from '../../../platform/when-hydrated'
import type { ProgrammeSummaryView } from '../api/views'
import { FilterForm } from '../components/filter-form'
import { ProgrammeCard } from '../components/programme-card'
import { filterProgrammes, sortProgrammes } from '../programme-filter'
import { sitesOf, type Site } from '../sites'
import { useFilter } from '../use-filter'
import { useOpenTo } from '../use-open-to'

const SiteMap = lazy(async () => ({ default: (await import('../components/site-map')).SiteMap }))
export interface OffersViewProps {
  readonly programmes: readonly ProgrammeSummaryView[]
}

function ViewSwitch({ isMap, onShow }: { readonly isMap: boolean; readonly onShow: (view: 'list' | 'map') => void }) {
  const t = useTexts('catalogue')
  return (
    <Cluster>
      {(['list', 'map'] as const).map((view) => (
        <Button
          key={view}
          size="small"
          variant={isMap === (view === 'map') ? 'primary' : 'secondary'}
          aria-pressed={isMap === (view === 'map')}
          onClick={() => onShow(view)}
        >
          {t(`list.views.${view}`)}
        </Button>
      ))}
    </Cluster>
  )
}

function NoOffer() {
  const t = useTexts('catalogue')
  return (
    <EmptyState title={t('list.empty.title')} action={<ButtonLink href="/finder">{t('list.empty.finder')}</ButtonLink>}>
      {t('list.empty.text')}
    </EmptyState>
  )
}

function Found({
  programmes,
  sites,
  isMap,
}: OffersViewProps & { readonly sites: readonly Site[]; readonly isMap: boolean }) {
  const t = useTexts('catalogue')
  if (programmes.length === 0) return <NoOffer />
  if (isMap)
    return (
      <Suspense fallback={<Loader label={t('map.loading')} />}>
        <SiteMap sites={sites} />
      </Suspense>
    )
  return (
    <Stack gap="md" className="rl-long-list">
      {programmes.map((programme) => (
        <ProgrammeCard key={programme.key} programme={programme} />
      ))}
    </Stack>
  )
}

/** The whole catalogue with filters, as a list or on a map. */
export function OffersView({ programmes }: OffersViewProps) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const { filter, change, clear, isMap, show } = useFilter()
  const isOpenTo = useOpenTo(filter)
  const found = sortProgrammes(filterProgrammes(programmes, filter, isOpenTo), locale)
  const sites = sitesOf(found, locale)
  const count = t('list.count', { count: found.length })
  return (
    <Container className="rl-page-body">
      <Stack gap="lg">
        <Stack gap="sm">
          <PageHeading title={t('list.title')} />
          <Text size="large" muted className="rl-prose">
            {t('list.lead')}
          </Text>
        </Stack>
        <WhenHydrated>
          <FilterForm programmes={programmes} filter={filter} onChange={change} onClear={clear} />
        </WhenHydrated>
        <Cluster gap="md" className="rl-cluster--spread">
          <Text strong live tabular>
            {isMap ? t('map.count', { offers: count, sites: t('map.sites', { count: sites.length }) }) : count}
          </Text>
          <WhenHydrated>
            <ViewSwitch isMap={isMap} onShow={show} />
          </WhenHydrated>
        </Cluster>
        <Found programmes={found} sites={sites} isMap={isMap} />
      </Stack>
    </Container>
  )
}

export function OffersPage() {
  const { items } = useLoadedData<Schema<'ProgrammeListDto'>>()
  return <OffersView programmes={items} />
}
