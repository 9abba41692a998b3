import { Heading, Stack, Stepper, Tag, Text } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { ownSentence } from '../../../platform/forms/own-sentence'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CaseTimelineEntry } from '../api/case-view'

function EntryDetail({ entry }: { readonly entry: CaseTimelineEntry }) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { at, by, name, visibility, params } = entry
  const reason = params['reason']
  return (
    <>
      <Text size="small" muted>
        {writeInstant(at, locale)} · {name ?? t(`by.${by}`)}
      </Text>
      {typeof params['deskName'] === 'string' && (
        <Text size="small">{t('timeline.to-desk', { desk: params['deskName'] })}</Text>
      )}
      {visibility === 'internal' && <Tag>{t('internal')}</Tag>}
      {typeof reason === 'string' && <WrittenText>{reason}</WrittenText>}
    </>
  )
}

/** The whole history, with what only desks see. */
export function CaseTimeline({ entries }: { readonly entries: readonly CaseTimelineEntry[] }) {
  const t = useTexts('intake')
  return (
    <Stack>
      <Heading level={2}>{t('timeline.title')}</Heading>
      <Stepper
        label={t('timeline.title')}
        steps={entries.map((entry, index) => ({
          key: `${entry.at} ${entry.code} ${index}`,
          title: ownSentence(t, `timeline.${entry.code}`) ?? t('timeline.other'),
          state: index === entries.length - 1 ? ('current' as const) : ('done' as const),
          stateLabel: index === entries.length - 1 ? t('timeline.latest') : t('timeline.earlier'),
          detail: <EntryDetail entry={entry} />,
        }))}
      />
    </Stack>
  )
}
