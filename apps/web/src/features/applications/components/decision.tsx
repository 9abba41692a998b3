import { Alert, DescriptionList, Heading, Link, List, Stack, Text, type Description } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { formatDate, formatNumber } from '../../../platform/format'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ApplicationView, DecisionView } from '../api/application-view'
import { useProgrammeName } from './use-programme-name'

export interface DecisionProps {
  readonly application: ApplicationView
  readonly decision: DecisionView
}

function usePeriod({ startsOn, endsOn }: DecisionView): string | null {
  const t = useTexts('applications')
  const locale = useLocale()
  const [from, until] = [startsOn, endsOn].map((day) => (day === null ? null : formatDate(day ?? '', locale)))
  if (from && until) return t('decision.period-value', { from, until })
  if (from) return t('decision.period-from', { from })
  return until ? t('decision.period-until', { until }) : null
}

function Contact({ decision: { by, provider } }: { readonly decision: DecisionView }) {
  const t = useTexts('applications')
  return (
    <>
      <div>{by}</div>
      {provider !== null && provider !== 'central-advice' && (
        <div>
          <Link href={`/providers/${provider}`}>{t('decision.provider', { by })}</Link>
        </div>
      )}
      <div>{t('decision.write')}</div>
    </>
  )
}

/** What was granted and what comes next, in words. */
function Granted({ application, decision }: DecisionProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  const programme = useProgrammeName(application)
  const period = usePeriod(decision)
  const { by, gpuHours, system } = decision
  const hours = gpuHours === null ? null : t('decision.hours-value', { amount: formatNumber(gpuHours, locale) })
  const items: readonly Description[] = [
    { key: 'programme', term: t('decision.programme'), value: programme },
    { key: 'system', term: t('decision.system'), value: system ?? t('decision.not-named') },
    { key: 'hours', term: t('decision.hours'), value: hours ?? t('decision.not-named') },
    { key: 'period', term: t('decision.period'), value: period ?? t('decision.not-named') },
    { key: 'contact', term: t('decision.contact'), value: <Contact decision={decision} /> },
  ]
  return (
    <>
      <DescriptionList items={items} />
      <Heading level={3}>{t('decision.next')}</Heading>
      <List kind="number">
        <>{t('decision.next-terms', { by })}</>
        <>{t('decision.next-account', { by })}</>
        <>{t('decision.next-questions', { by })}</>
      </List>
    </>
  )
}

function Suggestions({ decision: { by, suggestions } }: { readonly decision: DecisionView }) {
  const t = useTexts('applications')
  const locale = useLocale()
  const known = suggestions.flatMap(({ programme, name }) => (name === null ? [] : [{ programme, name: name[locale] }]))
  return (
    <>
      {known.length > 0 && (
        <>
          <Heading level={3}>{t('decision.suggestions', { by })}</Heading>
          <List>
            {known.map(({ programme, name }) => (
              <Link key={programme} href={`/offers/${programme}`}>
                {name}
              </Link>
            ))}
          </List>
        </>
      )}
      <Text>{t('decision.declined-next')}</Text>
      <List kind="plain">
        <Link href="/finder">{t('decision.other-offers')}</Link>
        <Link href="/advice">{t('list.advice')}</Link>
      </List>
    </>
  )
}

/** Outcome, reason, by whom; what was granted, or what else may fit. */
export function Decision({ application, decision }: DecisionProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  const { outcome, reason, at, by } = decision
  return (
    <Stack>
      <Alert tone={outcome === 'declined' ? 'warning' : 'success'} headingLevel={2} title={t(`decision.${outcome}`)}>
        <WrittenText>{reason}</WrittenText>
        <Text size="small" muted>
          {t('decision.by', { by, day: writeDay(at, locale) })}
        </Text>
      </Alert>
      {outcome === 'approved' && <Granted application={application} decision={decision} />}
      {outcome === 'declined' && <Suggestions decision={decision} />}
    </Stack>
  )
}
