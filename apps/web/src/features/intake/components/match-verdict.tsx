import { Badge, Cluster, Heading, Icon, List, Stack, Text, type IconName } from '@rechenlotse/ui'
import { formatDate } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { MatchVerdictView } from '../api/case-view'

const tones = { eligible: 'success', check: 'warning', ineligible: 'danger', unavailable: 'neutral' } as const
const icons: Readonly<Record<MatchVerdictView['reasons'][number]['outcome'], IconName>> = {
  fulfilled: 'check',
  violated: 'close',
  warning: 'warning',
  unknown: 'help',
  manual: 'account-circle',
}

/** What the rules say of this need and this programme; the officer decides. */
export function MatchVerdict({ match }: { readonly match: MatchVerdictView | null }) {
  const t = useTexts('intake')
  const locale = useLocale()
  return (
    <Stack gap="sm">
      <Heading level={2}>{t('match.title')}</Heading>
      {match === null ? (
        <Text muted>{t('match.none')}</Text>
      ) : (
        <>
          <Cluster>
            <Badge tone={tones[match.verdict]}>{t(`match.${match.verdict}`)}</Badge>
            <Text as="span" size="small" muted>
              {t('match.as-of', { day: formatDate(match.asOf, locale) })}
            </Text>
          </Cluster>
          <List kind="plain" label={t('match.reasons')}>
            {match.reasons.map(({ rule, outcome, text }) => (
              <Text key={rule} as="div">
                <Icon name={icons[outcome]} /> <strong>{t(`match.outcome.${outcome}`)}:</strong>{' '}
                <span>{text[locale]}</span>
              </Text>
            ))}
          </List>
          <Text size="small" muted>
            {t('match.note')}
          </Text>
        </>
      )}
    </Stack>
  )
}
