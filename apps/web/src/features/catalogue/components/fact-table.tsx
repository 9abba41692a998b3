import { Badge, Link, Table, Text, type Column } from '@rechenlotse/ui'
import { formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { FactView } from '../api/views'
import { Citations } from './citations'

interface Row {
  readonly key: string
  readonly label: string
  readonly fact: FactView | null
}

export interface FactTableProps {
  readonly caption: string
  readonly facts: readonly FactView[]
  readonly unknownFields?: readonly {
    readonly field: string
    readonly label: { readonly de: string; readonly en: string }
  }[]
}

function plainValue(value: unknown, t: Translate, locale: Locale): string {
  if (value === null) return t('unknown')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (typeof value === 'number') return formatNumber(value, locale, { maximumFractionDigits: 6 })
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => plainValue(one, t, locale)).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function FactCell({ fact, differs }: { readonly fact: FactView; readonly differs: boolean }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const { text, value, unit, note, judgement } = fact
  const words = text?.[locale] ?? plainValue(value, t, locale)
  const isAddress = typeof value === 'string' && /^https?:\/\//.test(value)
  return (
    <>
      {isAddress ? (
        <Link href={value} externalLabel={t('source.externalSite')}>
          {words}
        </Link>
      ) : (
        <Text as="span" tabular>
          {words}
          {unit && !text ? ` ${unit[locale]}` : ''}
        </Text>
      )}
      {differs && (
        <div>
          <Badge tone="warning">{t('facts.differs')}</Badge>
        </div>
      )}
      {note && (
        <Text size="small" muted>
          {note[locale]}
        </Text>
      )}
      {judgement && (
        <Text size="small" muted>
          {t('facts.judgement')}
        </Text>
      )}
    </>
  )
}

function isDifferent(facts: readonly FactView[], { field, value }: FactView): boolean {
  return facts.some((other) => other.field === field && JSON.stringify(other.value) !== JSON.stringify(value))
}

/** Every known value of every field with its source and date; what no source says is named as well. */
export function FactTable({ caption, facts, unknownFields = [] }: FactTableProps) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const known: readonly Row[] = facts.map((fact, index) => ({
    key: `${fact.field}-${index}`,
    label: fact.label[locale],
    fact,
  }))
  const unknown: readonly Row[] = unknownFields.map(({ field, label }) => ({
    key: `unknown-${field}`,
    label: label[locale],
    fact: null,
  }))
  const columns: readonly Column<Row>[] = [
    { key: 'field', header: t('facts.field'), rowHeader: true, cell: ({ label }) => label },
    {
      key: 'value',
      header: t('facts.value'),
      cell: ({ fact }) => (fact ? <FactCell fact={fact} differs={isDifferent(facts, fact)} /> : t('unknown')),
    },
    {
      key: 'source',
      header: t('facts.source'),
      cell: ({ fact }) => (fact ? <Citations citations={[fact.citation]} /> : '–'),
    },
  ]
  return (
    <Table
      small
      hideCaption
      caption={caption}
      columns={columns}
      rows={[...known, ...unknown]}
      rowKey={({ key }) => key}
    />
  )
}
