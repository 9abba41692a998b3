import { Stepper } from '@rechenlotse/ui'
import { ownSentence } from '../../../platform/forms/own-sentence'
import { WrittenText } from '../../../platform/forms/written-text'
import { writeInstant } from '../../../platform/dates'
import { useLocale } from '../../../platform/use-locale'
import type { ApplicationView, TimelineEntry } from '../api/application-view'
import { useWording } from './use-wording'

const saves: ReadonlySet<string> = new Set(['applications.answers-saved'])

interface DetailProps {
  readonly application: Pick<ApplicationView, 'programme'>
  readonly entry: TimelineEntry
}

const isNamed = (name: unknown): name is { readonly de: string; readonly en: string } =>
  typeof name === 'object' && name !== null && 'de' in name && 'en' in name

/** Where to: the desk, and the programme where it is one of the catalogue. */
function Destination({ application, entry }: DetailProps) {
  const t = useWording(application)
  const locale = useLocale()
  const { deskName: desk, programmeName } = entry.params
  if (typeof desk !== 'string') return null
  return (
    <div>
      {isNamed(programmeName)
        ? t('timeline.forwarded-to', { desk, programme: programmeName[locale] })
        : t('timeline.forwarded-to-desk', { desk })}
    </div>
  )
}

function Detail({ application, entry }: DetailProps) {
  const t = useWording(application)
  const locale = useLocale()
  const { at, by, code, params } = entry
  const reason = code === 'intake.case-forwarded' ? params['reason'] : undefined
  return (
    <>
      <div>{t('timeline.detail', { at: writeInstant(at, locale), by: t(`timeline.by.${by}`) })}</div>
      <Destination application={application} entry={entry} />
      {typeof reason === 'string' && <WrittenText>{t('timeline.reason', { reason })}</WrittenText>}
    </>
  )
}

/** What happened, oldest first, each with its date and the role that acted; of forwarding where to and why. */
export function Timeline({ application }: { readonly application: ApplicationView }) {
  const t = useWording(application)
  const shown = application.timeline.filter(({ code }) => !saves.has(code))
  return (
    <Stepper
      label={t('timeline.title')}
      steps={shown.map((entry, index) => ({
        key: `${entry.at} ${entry.code} ${index}`,
        title: ownSentence(t, `timeline.${entry.code}`) ?? t('timeline.other'),
        state: index === shown.length - 1 ? ('current' as const) : ('done' as const),
        stateLabel: index === shown.length - 1 ? t('timeline.latest') : t('timeline.earlier'),
        detail: <Detail application={application} entry={entry} />,
      }))}
    />
  )
}
