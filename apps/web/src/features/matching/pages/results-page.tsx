import '../matching.css'
import { Alert, Button, ButtonLink, Cluster, Container, Details, Loader, Split, Stack, Text } from '@rechenlotse/ui'
import type { MatchResult } from '@rechenlotse/domain/matching'
import { formatDate } from '../../../platform/format'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useMatch } from '../api/use-match'
import type { Matcher } from '../api/matcher'
import { AfterResults } from '../components/after-results'
import { AnswerSummary } from '../components/answer-summary'
import { EstimateNote } from '../components/estimate-note'
import { OfferGroup } from '../components/offer-group'
import { OpenQuestion } from '../components/open-question'
import { PlanList } from '../components/plan-list'
import { SupportPanel } from '../components/support-panel'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'
import { factInputs } from '../facts'
import { useAnswers, type AnswersInAddress } from '../use-answers'

const verdicts = ['eligible', 'check', 'ineligible', 'unavailable'] as const

function NothingAnswered() {
  const t = useTexts('matching')
  return (
    <Stack gap="md">
      <PageHeading title={t('results.none.title')} />
      <Text>{t('results.none.text')}</Text>
      <Cluster>
        <ButtonLink href="/finder">{t('results.none.start')}</ButtonLink>
        <ButtonLink href="/offers" variant="secondary">
          {t('results.none.offers')}
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}

function ResultsHead({ result, matcher, answers }: ResultsProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const counts = countVerdicts(result.offers)
  return (
    <Stack gap="sm">
      <PageHeading title={t('results.title')} />
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

interface ResultsProps {
  readonly result: MatchResult
  readonly matcher: Matcher
  readonly answers: AnswersInAddress
}

function Results({ result, matcher, answers }: ResultsProps) {
  const t = useTexts('matching')
  const { catalogue } = matcher
  const question = result.openQuestions.find(({ fact }) => factInputs[fact] && !answers.unknown.includes(fact))
  const main = (
    <Stack gap="lg">
      {question && (
        <OpenQuestion
          key={question.fact}
          question={question}
          need={answers.need}
          unknown={answers.unknown}
          onAnswer={answers.change}
        />
      )}
      {verdicts.slice(0, 1).map((verdict) => group(verdict))}
      <PlanList plans={result.plans} catalogue={catalogue} />
      {verdicts.slice(1).map((verdict) => group(verdict))}
    </Stack>
  )
  function group(verdict: (typeof verdicts)[number]) {
    return (
      <OfferGroup
        key={verdict}
        verdict={verdict}
        offers={result.offers.filter((offer) => offer.verdict === verdict)}
        catalogue={catalogue}
        onApply={answers.change}
      />
    )
  }
  const side = (
    <Stack gap="md">
      <SupportPanel services={result.services} catalogue={catalogue} />
      {result.estimate && <EstimateNote estimate={result.estimate} catalogue={catalogue} />}
      <AfterResults need={answers.need} result={result} />
      <Details summary={t('results.order.title')}>
        <Text size="small">{t('results.order.text')}</Text>
      </Details>
    </Stack>
  )
  return (
    <Stack gap="lg">
      <ResultsHead result={result} matcher={matcher} answers={answers} />
      <Split main={main} side={side} />
    </Stack>
  )
}

function Matched({ answers }: { readonly answers: AnswersInAddress }) {
  const t = useTexts('matching')
  const { status, result, matcher, retry } = useMatch(answers.need)
  if (result && matcher) return <Results result={result} matcher={matcher} answers={answers} />
  return (
    <Stack gap="md">
      <PageHeading title={t('results.title')} />
      {status === 'failed' ? (
        <Alert tone="danger" title={t('results.failed.title')} live="assertive">
          <Text>{t('results.failed.text')}</Text>
          <Button onClick={retry}>{t('results.failed.retry')}</Button>
        </Alert>
      ) : (
        <Loader label={t('results.loading')} />
      )}
    </Stack>
  )
}

/** What fits, what is to be clarified and what does not fit, with reasons and people to ask. */
export function ResultsPage() {
  const answers = useAnswers()
  const hasAnswered = Object.keys(answers.need).length > 0 || answers.unknown.length > 0
  return (
    <Container className="rl-page-body">{hasAnswered ? <Matched answers={answers} /> : <NothingAnswered />}</Container>
  )
}
