import '../matching.css'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'react-router'
import { Button, Cluster, Container, ErrorSummary, Link, Progress, Split, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import { useMatch } from '../api/use-match'
import { EstimateNote } from '../components/estimate-note'
import { fieldIdOf } from '../components/fact-field-props'
import { LiveCount } from '../components/live-count'
import { QuestionFields } from '../components/question-fields'
import { questions } from '../questions'
import { useAnswers } from '../use-answers'

type Faults = Readonly<Record<string, string>>

function stepOf(search: string): number {
  const asked = Number(new URLSearchParams(search).get('q') ?? 1)
  return Number.isInteger(asked) && asked >= 1 && asked <= questions.length ? asked : 1
}

function useFaults() {
  const [faults, setFaults] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const note = (path: string, message: string | null) =>
    setFaults(({ [path]: _old, ...others }) => (message ? { ...others, [path]: message } : others))
  return { faults, attempt, note, fail: () => setAttempt((count) => count + 1) }
}

/** Eight plain questions, one a page; nothing is sent and "I do not know" is always an answer. */
export function FinderPage() {
  const { search } = useLocation()
  const step = stepOf(search)
  return <FinderStep key={step} step={step} />
}

function FinderStep({ step }: { readonly step: number }) {
  const t = useTexts('matching')
  const { hash } = useLocation()
  const go = useLocalNavigate()
  const answers = useAnswers()
  const match = useMatch(answers.need)
  const { faults, attempt, note, fail } = useFaults()
  const question = questions[step - 1] ?? questions[0]!
  const isLast = step === questions.length
  const found = Object.entries(faults)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (found.length > 0) return fail()
    go(isLast ? '/results' : `/finder?q=${step + 1}`)
  }
  const main = (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Stack gap="sm">
          <PageHeading
            step={step}
            title={t(`questions.${question.key}.title`)}
            errorPrefix={attempt > 0 && found.length > 0 ? t('faults.prefix') : undefined}
          />
          <Text muted>{t(`questions.${question.key}.hint`)}</Text>
        </Stack>
        <ErrorSummary
          title={t('faults.title')}
          attempt={attempt}
          errors={attempt > 0 ? found.map(([path, message]) => ({ fieldId: fieldIdOf(path), message })) : []}
        />
        <QuestionFields
          question={question}
          gpus={match.matcher?.catalogue.gpus ?? []}
          need={answers.need}
          unknown={answers.unknown}
          onChange={answers.change}
          onFault={note}
        />
        {question.key === 'size' && match.result?.estimate && match.matcher && (
          <EstimateNote estimate={match.result.estimate} catalogue={match.matcher.catalogue} />
        )}
        <Cluster gap="md">
          <Button type="submit" iconAfter="arrow-forward">
            {isLast ? t('finder.finish') : t('finder.next')}
          </Button>
          {step > 1 && (
            <Button variant="secondary" onClick={() => go(`/finder?q=${step - 1}`)}>
              {t('finder.back')}
            </Button>
          )}
          {!isLast && hash !== '' && <Link href="/results">{t('finder.skip')}</Link>}
        </Cluster>
        <Text size="small" muted>
          {t('finder.privacy')}
        </Text>
      </Stack>
    </form>
  )
  return (
    <Container className="rl-page-body">
      <Stack gap="lg">
        <Progress label={t('finder.progress', { step, of: questions.length })} value={step} max={questions.length} />
        <Split main={main} side={<LiveCount match={match} />} sticky />
      </Stack>
    </Container>
  )
}
