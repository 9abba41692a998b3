import { Table } from '@rechenlotse/ui'
import { utilisationOf, type MatchingGpu } from '@rechenlotse/domain/matching'
import { formatNumber } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

interface Window {
  readonly key: string
  readonly gpus: string
  readonly low: number
  readonly typical: number
  readonly high: number
}

/** GPUs of one window stand in one row. */
function windowsOf(gpus: readonly MatchingGpu[]): readonly Window[] {
  const rows = new Map<string, Window>()
  for (const gpu of gpus) {
    const use = utilisationOf('training', gpu)
    const key = `${use.low} ${use.high}`
    const known = rows.get(key)
    rows.set(key, { ...use, key, gpus: known === undefined ? gpu.name : `${known.gpus}, ${gpu.name}` })
  }
  return [...rows.values()].sort((a, b) => b.typical - a.typical)
}

/** The window of utilisation that the estimate uses for training, by GPU. */
export function UtilisationTable({ gpus }: { readonly gpus: readonly MatchingGpu[] }) {
  const t = useTexts('calculation')
  const locale = useLocale()
  const percent = (value: number) => formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <Table
      caption={t('utilisation.caption')}
      columns={[
        { key: 'gpus', header: t('utilisation.gpus'), cell: (row) => row.gpus, rowHeader: true },
        { key: 'low', header: t('utilisation.low'), cell: ({ low }) => percent(low), numeric: true },
        { key: 'typical', header: t('utilisation.typical'), cell: ({ typical }) => percent(typical), numeric: true },
        { key: 'high', header: t('utilisation.high'), cell: ({ high }) => percent(high), numeric: true },
      ]}
      rows={windowsOf(gpus)}
      rowKey={({ key }) => key}
      small
    />
  )
}
