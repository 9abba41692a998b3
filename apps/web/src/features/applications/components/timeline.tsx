import { Stepper } from '@rechenlotse/ui'
import { ownSentence } from '../../../platform/forms/own-sentence'
import { writeInstant } from '../../../platform/dates'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { TimelineEntry } from '../api/application-view'

const saves: ReadonlySet<string> = new Set(['applications.answers-saved'])

/** What happened, oldest first, each with its date and the role that acted. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const t = useTexts('applications')
  const locale = useLocale()
  const shown = entries.filter(({ code }) => !saves.has(code))
  return (
    <Stepper
      label={t('timeline.title')}
      steps={shown.map(({ code, at, by }, index) => ({
        key: `${at} ${code} ${index}`,
        title: ownSentence(t, `timeline.${code}`) ?? t('timeline.other'),
        state: index === shown.length - 1 ? ('current' as const) : ('done' as const),
        stateLabel: index === shown.length - 1 ? t('timeline.latest') : t('timeline.earlier'),
        detail: t('timeline.detail', { at: writeInstant(at, locale), by: t(`timeline.by.${by}`) }),
      }))}
    />
  )
}
