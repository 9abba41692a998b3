import '../matching.css'
import type { ReactNode } from 'react'
import { Alert, Button, ButtonLink, Cluster, Container, Loader, Split, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useIsHydrated } from '../../../platform/use-is-hydrated'
import { useMatch } from '../api/use-match'
import { ResultsHeading } from '../components/results-heading'
import { ResultsView } from '../components/results-view'
import { SupportPanel } from '../components/support-panel'
import { useAnswers, type AnswersInAddress } from '../use-answers'

function NothingAnswered() {
  const t = useTexts('matching')
  const main = (
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
  return <Split main={main} side={<SupportPanel catalogue={null} hasAnswers={false} />} />
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTexts('matching')
  const main = (
    <Alert tone="danger" title={t('results.failed.title')} live="assertive">
      <Text>{t('results.failed.text')}</Text>
      <Button onClick={onRetry}>{t('results.failed.retry')}</Button>
    </Alert>
  )
  return <Split main={main} side={<SupportPanel catalogue={null} />} />
}

function Awaited({ children }: { readonly children?: ReactNode }) {
  const t = useTexts('matching')
  return (
    <Stack gap="md">
      <ResultsHeading />
      {children || <Loader label={t('results.loading')} />}
    </Stack>
  )
}

function Matched({ answers }: { readonly answers: AnswersInAddress }) {
  const { status, result, matcher, retry } = useMatch(answers.need)
  if (result && matcher) return <ResultsView result={result} matcher={matcher} answers={answers} />
  return <Awaited>{status === 'failed' && <NotLoaded onRetry={retry} />}</Awaited>
}

function Answered() {
  const answers = useAnswers()
  const hasAnswered = Object.keys(answers.need).length > 0 || answers.unknown.length > 0
  return hasAnswered ? <Matched answers={answers} /> : <NothingAnswered />
}

/** What fits, what is to be clarified and what does not fit, with reasons and people to ask. */
export function ResultsPage() {
  const isHydrated = useIsHydrated()
  return <Container className="rl-page-body">{isHydrated ? <Answered /> : <Awaited />}</Container>
}
