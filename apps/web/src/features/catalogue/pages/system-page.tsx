import { Container, Link, Stack, Table, Text } from '@rechenlotse/ui'
import { useLoadedData } from '../../../platform/pages/loaded-data'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { SystemView } from '../api/views'
import { Citations } from '../components/citations'
import { EntryHead } from '../components/entry-head'
import { FactTable } from '../components/fact-table'
import { PageSection } from '../components/page-section'
import { ProgrammeLinks } from '../components/programme-links'
import { countryName } from '../../../platform/intl'

function Partitions({ partitions }: Pick<SystemView, 'partitions'>) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <Table
      small
      hideCaption
      caption={t('sections.partitions')}
      rows={partitions}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t('machines.partition'), rowHeader: true, cell: ({ name }) => name },
        { key: 'gpu', header: t('machines.gpu'), cell: ({ gpu }) => gpu?.name ?? t('unknown') },
        {
          key: 'perNode',
          header: t('machines.perNode'),
          numeric: true,
          cell: ({ gpusPerNode }) => gpusPerNode ?? t('unknown'),
        },
        { key: 'unit', header: t('machines.unit'), cell: ({ countingUnit }) => countingUnit?.[locale] ?? '–' },
        { key: 'source', header: t('facts.source'), cell: ({ citations }) => <Citations citations={citations} /> },
      ]}
    />
  )
}

export function SystemPage() {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const system = useLoadedData<SystemView>()
  const place = [system.city, countryName(system.country, locale)].filter(Boolean).join(', ')
  return (
    <Container className="rl-page-body">
      <Stack gap="xl">
        <EntryHead title={system.name} place={place}>
          <Text>
            {t('operatedBy')} <Link href={`/providers/${system.provider.key}`}>{system.provider.name[locale]}</Link> ·{' '}
            {t(`systemStatus.${system.status}`)}
          </Text>
        </EntryHead>
        <PageSection id="programmes" title={t('sections.programmes')}>
          <ProgrammeLinks programmes={system.programmes} />
        </PageSection>
        {system.partitions.length > 0 && (
          <PageSection id="partitions" title={t('sections.partitions')}>
            <Partitions partitions={system.partitions} />
          </PageSection>
        )}
        <PageSection id="facts" title={t('sections.facts')}>
          <FactTable caption={t('sections.facts')} facts={system.facts} />
        </PageSection>
      </Stack>
    </Container>
  )
}
