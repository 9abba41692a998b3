import '../matching.css'
import { Alert, Button, ButtonLink, Cluster, Container, Loader, Split, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useMatch } from '../api/use-match'
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

function Matched({ answers }: { readonly answers: AnswersInAddress }) {
  const t = useTexts('matching')
  const { status, result, matcher, retry } = useMatch(answers.need)
  if (result && matcher) return <ResultsView result={result} matcher={matcher} answers={answers} />
  return (
    <Stack gap="md">
      <PageHeading title={t('results.title')} />
      {status === 'failed' ? <NotLoaded onRetry={retry} /> : <Loader label={t('results.loading')} />}
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
