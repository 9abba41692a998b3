import { useState } from 'react'
import { Text } from '@rechenlotse/ui'
import type { MatchResult } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { nextQuestion } from '../next-question'
import type { AnswersInAddress } from '../use-answers'
import { OpenQuestion } from './open-question'

export interface NextQuestionProps {
  readonly result: MatchResult
  readonly answers: AnswersInAddress
}

/** The most useful open question, until nothing more would change. */
export function NextQuestion({ result, answers }: NextQuestionProps) {
  const t = useTexts('matching')
  const question = nextQuestion(result.openQuestions, answers.need, answers.unknown)
  const [answered, setAnswered] = useState(0)
  if (!question) return <Text className="rl-panel">{t(answers.unknown.length > 0 ? 'open.none' : 'open.all')}</Text>
  return (
    <OpenQuestion
      key={question.fact}
      question={question}
      need={answers.need}
      unknown={answers.unknown}
      estimate={result.estimate}
      takesFocus={answered > 0}
      onAnswer={(change, unknown) => {
        setAnswered(answered + 1)
        answers.change(change, unknown)
      }}
    />
  )
}
