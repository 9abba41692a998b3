import { answerFaults, type AnswerFault, type Answers, type Question } from '@rechenlotse/domain/applications'

export interface TypedFault extends AnswerFault {
  readonly id: string
}

/** Faults of what stands in these fields; an empty one is none before submitting. */
export function typedFaults(
  questions: readonly Question[],
  answers: Answers,
  unreadable: ReadonlySet<string>,
): readonly TypedFault[] {
  return questions.flatMap((question) => {
    const { id } = question
    if (unreadable.has(id)) return [{ id, code: 'applications.answer-not-a-number' }]
    const value = answers[id]?.value
    return value === undefined
      ? []
      : answerFaults(question, value)
          .slice(0, 1)
          .map((fault) => ({ id, ...fault }))
  })
}
