import { Card, Cluster, Tag, Text } from '@rechenlotse/ui'
import { formatDate } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeSummaryView } from '../api/views'
import { costTag } from '../cost-tag'
import { countryName } from '../../../platform/intl'
import { StatusBadge } from './status-badge'

function CardTags({ programme }: { readonly programme: ProgrammeSummaryView }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <Cluster gap="xs">
      <Tag>{costTag(programme, t)}</Tag>
      <Tag>{t(`reviews.${programme.review}`)}</Tag>
      {programme.nextCutoff && <Tag>{t('list.cutoff', { date: formatDate(programme.nextCutoff, locale) })}</Tag>}
      {programme.calendarKind === 'continuous' && <Tag>{t('list.continuous')}</Tag>}
      {programme.countries.length > 0 && (
        <Tag>
          {countriesInWords(programme.countries, locale, t('list.countries', { count: programme.countries.length }))}
        </Tag>
      )}
      {programme.intake === 'here' && <Tag>{t('list.here')}</Tag>}
    </Cluster>
  )
}

function countriesInWords(countries: readonly string[], locale: 'de' | 'en', many: string): string {
  return countries.length > 2 ? many : countries.map((code) => countryName(code, locale)).join(', ')
}

export function ProgrammeCard({ programme }: { readonly programme: ProgrammeSummaryView }) {
  const locale = useLocale()
  return (
    <Card
      headingLevel={2}
      href={`/offers/${programme.key}`}
      title={programme.name[locale]}
      preline={programme.operators.map(({ name }) => name[locale]).join(', ')}
      aside={<StatusBadge code={programme.statusCode} />}
    >
      <Text>{programme.summary[locale]}</Text>
      <CardTags programme={programme} />
    </Card>
  )
}
