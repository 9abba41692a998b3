import { SourceNote, Stack, Table, Text, type Column } from '@rechenlotse/ui'
import { formatDate, formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ComparedRun } from '../compared-runs'
import { sourceTexts } from '../source-texts'

const short = { notation: 'compact', maximumSignificantDigits: 3 } as const
const rounded = { maximumSignificantDigits: 3 } as const

function Source({ run, locale }: { readonly run: ComparedRun; readonly locale: Locale }) {
  const t = useTexts('calculation')
  const matching = useTexts('matching')
  const { title, asOf, note, ...citation } = run.citation
  return (
    <Stack gap="none">
      <SourceNote
        sources={[{ ...citation, title: title[locale], asOf: formatDate(asOf, locale) }]}
        texts={{ ...sourceTexts(matching), secondary: t('runs.secondary'), officialPage: t('runs.original') }}
      />
      {[note, run.note].map(
        (remark) =>
          remark && (
            <Text key={remark[locale]} size="small" muted>
              {remark[locale]}
            </Text>
          ),
      )}
    </Stack>
  )
}

function columnsFor(t: Translate, locale: Locale, hasKind: boolean): readonly Column<ComparedRun>[] {
  const number = (value: number, options: Intl.NumberFormatOptions = rounded) => formatNumber(value, locale, options)
  const size: readonly Column<ComparedRun>[] = [
    { key: 'model', header: t('runs.model'), cell: ({ name }) => name[locale], rowHeader: true },
    {
      key: 'parameters',
      header: t('runs.parameters'),
      cell: ({ modelParameters }) => number(modelParameters, short),
      numeric: true,
    },
    {
      key: 'tokens',
      header: t('runs.tokens'),
      cell: ({ trainingTokens }) => number(trainingTokens, short),
      numeric: true,
    },
    { key: 'gpu', header: t('runs.gpu'), cell: ({ gpuName }) => gpuName },
    { key: 'published', header: t('runs.published'), cell: ({ gpuHours }) => number(gpuHours, {}), numeric: true },
    {
      key: 'range',
      header: t('runs.range'),
      cell: ({ range }) => t('runs.fromTo', { low: number(range.low), high: number(range.high) }),
      numeric: true,
    },
  ]
  const verdict: Column<ComparedRun> = hasKind
    ? { key: 'kind', header: t('runs.kind'), cell: ({ kind }) => t(`runs.kinds.${kind}`) }
    : {
        key: 'inside',
        header: t('runs.inside'),
        cell: ({ isInside }) => (
          <Text as="span" size="small" strong={!isInside}>
            {t(isInside ? 'runs.yes' : 'runs.no')}
          </Text>
        ),
      }
  const used: Column<ComparedRun> = {
    key: 'utilisation',
    header: t('runs.utilisation'),
    cell: ({ utilisation }) => number(utilisation, { style: 'percent', maximumFractionDigits: 1 }),
    numeric: true,
  }
  const source: Column<ComparedRun> = {
    key: 'source',
    header: t('runs.source'),
    cell: (run) => <Source run={run} locale={locale} />,
  }
  return [...size, verdict, used, source]
}

export interface RunTableProps {
  readonly caption: string
  readonly runs: readonly ComparedRun[]
  /** Shows what kind of training it was in place of whether the estimate contains it. */
  readonly hasKind?: boolean
}

/** Published training runs, each beside our range. */
export function RunTable({ caption, runs, hasKind = false }: RunTableProps) {
  const t = useTexts('calculation')
  const locale = useLocale()
  return (
    <Table
      caption={caption}
      columns={columnsFor(t, locale, hasKind)}
      rows={runs}
      rowKey={({ key }) => key}
      empty={t('runs.empty')}
      small
    />
  )
}
