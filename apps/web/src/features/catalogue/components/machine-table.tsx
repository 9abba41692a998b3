import { Details, Link, Stack, Table, Text, type Column } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeView } from '../api/views'
import { Citations } from './citations'
import { RuleList } from './rule-list'
import { WarningText } from './warning-text'

type Offered = ProgrammeView['offers'][number]

function MachineConditions({ offered }: { readonly offered: Offered }) {
  const t = useTexts('catalogue')
  const count = offered.rules.length
  return (
    <Stack gap="xs">
      {offered.warnings.map((warning) => (
        <div key={warning.id}>
          <WarningText warning={warning} size="small" />
          <Citations citations={warning.citations} />
        </div>
      ))}
      {count > 0 && (
        <Details summary={t('machines.conditions', { count })}>
          <RuleList rules={offered.rules} />
        </Details>
      )}
      {count === 0 && offered.warnings.length === 0 && '–'}
    </Stack>
  )
}

function MachineName({ system, partition }: Offered) {
  return (
    <>
      <Link href={`/systems/${system.key}`}>{partition.name}</Link>
      {system.city && (
        <Text size="small" muted>
          {system.city}
        </Text>
      )}
    </>
  )
}

function Particulars({ offered }: { readonly offered: Offered }) {
  const locale = useLocale()
  const { countingUnit } = offered.partition
  return (
    <>
      {countingUnit && <Text size="small">{countingUnit[locale]}</Text>}
      <MachineConditions offered={offered} />
    </>
  )
}

/** The machines that a programme offers, with GPUs and what holds on each of them alone. */
export function MachineTable({ offers }: Pick<ProgrammeView, 'offers'>) {
  const t = useTexts('catalogue')
  const columns: readonly Column<Offered>[] = [
    { key: 'system', header: t('machines.system'), rowHeader: true, cell: MachineName },
    { key: 'gpu', header: t('machines.gpu'), cell: ({ partition }) => partition.gpu?.name ?? t('unknown') },
    {
      key: 'memory',
      header: t('machines.memory'),
      numeric: true,
      cell: ({ partition }) => (partition.gpu?.memoryGb ? `${partition.gpu.memoryGb} GB` : t('unknown')),
    },
    {
      key: 'perNode',
      header: t('machines.perNode'),
      numeric: true,
      cell: ({ partition }) => partition.gpusPerNode ?? t('unknown'),
    },
    { key: 'particulars', header: t('machines.special'), cell: (offered) => <Particulars offered={offered} /> },
  ]
  return (
    <Table
      small
      hideCaption
      caption={t('machines.title')}
      columns={columns}
      rows={offers}
      rowKey={({ partition }) => partition.key}
    />
  )
}
