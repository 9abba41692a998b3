import type { Answer, Answers, AnswerValue } from './answer'

const same = (a: AnswerValue, b: AnswerValue): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The answers after somebody typed `values`: null takes one away, an unchanged value keeps where it came from.
 * Expects values that `checkDraftValues` let pass.
 */
export const changeAnswers = (answers: Answers, values: Readonly<Record<string, AnswerValue | null>>): Answers => {
  const changed = new Map<string, Answer>(Object.entries(answers))
  for (const [id, value] of Object.entries(values)) {
    const before = changed.get(id)
    if (value === null) changed.delete(id)
    else if (before === undefined || !same(before.value, value)) changed.set(id, { value, origin: 'typed' })
  }
  return Object.fromEntries(changed)
}
