import '../matching.css'
import { useLocation } from 'react-router'
import { Container, Progress, Split, Stack } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { WhenHydrated } from '../../../platform/when-hydrated'
import { useGlance } from '../api/use-match'
import { FinderForm } from '../components/finder-form'
import { LiveCount } from '../components/live-count'
import { questions } from '../questions'
import { useAnswers } from '../use-answers'

function stepOf(search: string): number {
  const asked = Number(new URLSearchParams(search).get('q') ?? 1)
  return Number.isInteger(asked) && asked >= 1 && asked <= questions.length ? asked : 1
}

/** Eight plain questions, one a page; nothing is sent and "I do not know" is always an answer. */
export function FinderPage() {
  const t = useTexts('matching')
  const step = stepOf(useLocation().search)
  const answers = useAnswers()
  const glance = useGlance(answers.need)
  return (
    <Container className="rl-page-body">
      <Stack gap="lg">
        <Progress label={t('finder.progress', { step, of: questions.length })} value={step} max={questions.length} />
        <WhenHydrated>
          <Split
            main={<FinderForm key={step} step={step} answers={answers} glance={glance} />}
            side={<LiveCount glance={glance} />}
            sticky
          />
        </WhenHydrated>
      </Stack>
    </Container>
  )
}
