import type { Need } from '../matching'
import type { Answer, Answers } from './answer'
import { questionsOf, type Form } from './form'
import { pathInNeed, severalInForm } from './path-in-need'
import { visibleQuestions } from './visible-questions'

type Facts = Record<string, Record<string, unknown>>

/** Several forms of access tie nobody to one: that is no fact. An estimate is none either, the matching reckons anew. */
const factOf = (id: string, answer: Answer | undefined): unknown => {
  if (answer === undefined || answer.value === '' || answer.origin === 'estimated') return undefined
  if (!Array.isArray(answer.value)) return answer.value
  if (!severalInForm.has(id)) return answer.value.length > 0 ? answer.value : undefined
  return answer.value.length === 1 ? answer.value[0] : undefined
}

/**
 * The need as an application states it: what its form asks counts as answered there, or is not known where it is not;
 * what the form does not ask stays as the finder heard it. The inverse of `answersFromNeed`.
 */
export const needFromAnswers = (form: Form, answers: Answers, need: Need | null): Need => {
  const facts: Facts = Object.fromEntries(Object.entries(need ?? {}).map(([group, known]) => [group, { ...known }]))
  const visible = new Set(visibleQuestions(form, answers).map(({ id }) => id))
  for (const { id } of questionsOf(form)) {
    const [group, key] = (pathInNeed[id] ?? '').split('.')
    if (group === undefined || key === undefined) continue
    const { [key]: _before, ...others } = facts[group] ?? {}
    const fact = visible.has(id) ? factOf(id, answers[id]) : undefined
    facts[group] = fact === undefined ? others : { ...others, [key]: fact }
  }
  return Object.fromEntries(Object.entries(facts).filter(([, known]) => Object.keys(known).length > 0)) as Need
}
