import { formForProgramme } from '@rechenlotse/domain/applications'
import { DescriptionList, Heading, List } from '@rechenlotse/ui'
import { formatDate } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeToApply } from '../api/use-programme'
import { minutesToFillIn } from '../minutes-to-fill-in'

function useDecisionTime({ decisionTime }: ProgrammeToApply): string {
  const t = useTexts('applications')
  const { min, max, unit, judgement } = decisionTime ?? { min: null, max: null, unit: 'calendar_days' }
  if (max === null && min === null) return t('start.decision-unknown')
  const kind = min === null || max === null || min === max ? 'one' : 'range'
  const words = t(`start.decision-${kind}`, { min: min ?? max, max: max ?? min, unit: t(`start.${unit}`) })
  return judgement ? t('start.decision-estimate', { words }) : words
}

/** What is needed, how long it takes, who decides, by when, and what happens with the data. */
export function BeforeYouStart({ programme }: { readonly programme: ProgrammeToApply }) {
  const t = useTexts('applications')
  const locale = useLocale()
  const decisionTime = useDecisionTime(programme)
  const isHere = programme.intake === 'here'
  const operators = programme.operators.map(({ name }) => name[locale]).join(', ')
  return (
    <>
      <Heading level={2}>{t('start.needed')}</Heading>
      <List>
        <>{t('start.needed-organisation')}</>
        <>{t('start.needed-project')}</>
        <>{t('start.needed-technical')}</>
        <>{t('start.needed-data')}</>
      </List>
      <Heading level={2}>{t('start.how')}</Heading>
      <DescriptionList
        items={[
          {
            key: 'time',
            term: t('start.time'),
            value: t('start.time-text', { minutes: minutesToFillIn(formForProgramme(programme.key)) }),
          },
          { key: 'who', term: t('start.who'), value: operators || t('start.unknown') },
          { key: 'review', term: t('start.review'), value: t(`start.review-${programme.review}`) },
          { key: 'when', term: t('start.when'), value: decisionTime },
          {
            key: 'cutoff',
            term: t('start.cutoff'),
            value: programme.nextCutoff
              ? formatDate(programme.nextCutoff, locale)
              : t(`start.calendar-${programme.calendarKind}`),
          },
          { key: 'data', term: t('start.data'), value: isHere ? t('start.data-here') : t('start.data-elsewhere') },
        ]}
      />
    </>
  )
}
