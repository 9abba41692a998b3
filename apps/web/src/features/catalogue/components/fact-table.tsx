import { Badge, Link, Table, Text, type Column } from '@rechenlotse/ui'
import { formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { FactView } from '../api/views'
import { factsContradict } from '../facts-contradict'
import { Citations } from './citations'

export interface FactTableProps {
  readonly caption: string
  readonly facts: readonly FactView[]
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

/** Every known value of every field with its source and date. */
export function FactTable({ caption, facts }: FactTableProps) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const isContradicted = ({ field, value }: FactView) =>
    facts.some((other) => other.field === field && factsContradict(other.value, value))
  const columns: readonly Column<FactView>[] = [
    { key: 'field', header: t('facts.field'), rowHeader: true, cell: ({ label }) => label[locale] },
    {
      key: 'value',
      header: t('facts.value'),
      cell: (fact) => <FactCell fact={fact} differs={isContradicted(fact)} />,
    },
    { key: 'source', header: t('facts.source'), cell: ({ citation }) => <Citations citations={[citation]} /> },
  ]
  return (
    <Table
      small
      hideCaption
      caption={caption}
      columns={columns}
      rows={facts}
      rowKey={(fact) => `${fact.field} ${facts.indexOf(fact)}`}
    />
  )
}
