import type { Answers } from './answer'
import { questionsOf, type Form, type Question } from './form'

/** The questions that these answers lead to, in the form's order; a question whose condition hangs on a hidden one is hidden. */
export const visibleQuestions = (form: Form, answers: Answers): readonly Question[] => {
  const visible = new Map<string, Question>()
  for (const question of questionsOf(form)) {
    const condition = question.visibleWhen
    const answer = condition && visible.has(condition.question) ? answers[condition.question]?.value : undefined
    const holds = typeof answer === 'string' || typeof answer === 'boolean' ? condition?.in.includes(answer) : false
    if (condition === undefined || holds === true) visible.set(question.id, question)
  }
  return [...visible.values()]
}
