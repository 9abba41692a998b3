import { Details, Split, Stack, Text } from '@rechenlotse/ui'
import type { MatchResult } from '@rechenlotse/domain/matching'
import { formatDate } from '../../../platform/format'
import { InTurn } from '../../../platform/in-turn'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { Matcher } from '../api/matcher'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'
import type { AnswersInAddress } from '../use-answers'
import { AfterResults } from './after-results'
import { AnswerSummary } from './answer-summary'
import { EstimateNote } from './estimate-note'
import { NextQuestion } from './next-question'
import { OfferGroup } from './offer-group'
import { PlanList } from './plan-list'
import { ResultsHeading } from './results-heading'
import { SupportPanel } from './support-panel'

export interface ResultsViewProps {
  readonly result: MatchResult
  readonly matcher: Matcher
  readonly answers: AnswersInAddress
}

function ResultsHead({ result, matcher, answers }: ResultsViewProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const counts = countVerdicts(result.offers)
  return (
    <Stack gap="sm">
      <ResultsHeading />
      <Text size="large" live>
        {countInWords(counts, t)}
      </Text>
      <AnswerSummary need={answers.need} />
      <Text size="small" muted>
        {t('results.asOf', { date: formatDate(result.asOf, locale), revision: matcher.catalogue.revision.slice(0, 8) })}
      </Text>
    </Stack>
  )
}

function Offers({ result, matcher, answers }: ResultsViewProps) {
  const { catalogue } = matcher
  const group = (verdict: 'eligible' | 'check' | 'ineligible' | 'unavailable') => (
    <OfferGroup
      verdict={verdict}
      offers={result.offers.filter((offer) => offer.verdict === verdict)}
      catalogue={catalogue}
      onApply={answers.change}
    />
  )
  return (
    <Stack gap="lg">
      <InTurn>
        <NextQuestion result={result} answers={answers} />
        {group('eligible')}
        <PlanList plans={result.plans} catalogue={catalogue} />
        {group('check')}
        {group('ineligible')}
        {group('unavailable')}
      </InTurn>
    </Stack>
  )
}

function Beside({ result, matcher: { catalogue }, answers }: ResultsViewProps) {
  const t = useTexts('matching')
  return (
    <Stack gap="md">
      <SupportPanel services={result.services} catalogue={catalogue} />
      {result.estimate && <EstimateNote estimate={result.estimate} catalogue={catalogue} />}
      <AfterResults need={answers.need} result={result} />
      <Details summary={t('results.order.title')}>
        <Text size="small">{t('results.order.text')}</Text>
      </Details>
    </Stack>
  )
}

/** The offers in their groups, the next useful question above them, people to ask beside them. */
export function ResultsView(props: ResultsViewProps) {
  return (
    <Stack gap="lg">
      <ResultsHead {...props} />
      <Split main={<Offers {...props} />} side={<Beside {...props} />} />
    </Stack>
  )
}
