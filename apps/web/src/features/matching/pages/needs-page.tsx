import { Badge, ButtonLink, Card, EmptyState, Stack, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { isShared } from '../saved/is-shared'
import { useSavedNeeds, type SavedNeedSummary } from '../saved/saved-needs'
import { NeedControls } from '../saved/need-controls'
import { NeedCounts } from '../saved/need-counts'
import { NeedsFrame } from '../saved/needs-frame'

function NeedCard({ need }: { readonly need: SavedNeedSummary }) {
  const t = useTexts('needs')
  const locale = useLocale()
  return (
    <Card
      headingLevel={2}
      href={`/needs/${need.id}`}
      title={need.name}
      aside={isShared(need) && <Badge>{t('list.shared')}</Badge>}
    >
      <Stack gap="sm">
        <Text size="small" muted>
          {t('list.saved-on', { day: writeDay(need.savedAt, locale) })}
        </Text>
        <NeedCounts need={need} />
        <NeedControls need={need} />
      </Stack>
    </Card>
  )
}

function NoNeeds() {
  const t = useTexts('needs')
  return (
    <EmptyState title={t('list.empty-title')} action={<ButtonLink href="/finder">{t('list.find')}</ButtonLink>}>
      <Text>{t('list.empty-text')}</Text>
    </EmptyState>
  )
}

/** All needs that the person keeps. */
export function NeedsPage() {
  const t = useTexts('needs')
  const { data, error, refetch } = useSavedNeeds()
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('list.title')}>
      {({ items }) => (
        <NeedsFrame title={t('list.title')} width="default">
          {items.length === 0 ? <NoNeeds /> : items.map((need) => <NeedCard key={need.id} need={need} />)}
        </NeedsFrame>
      )}
    </Fetched>
  )
}
