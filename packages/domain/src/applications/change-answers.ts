import type { FieldFault } from '../identity'
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

const shown = (value: AnswerValue | null): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

/** Where the values somebody sent differ from those saved meanwhile; lists are written as JSON. */
export const differencesTo = (
  saved: Answers,
  sent: Readonly<Record<string, AnswerValue | null>>,
): readonly FieldFault[] =>
  Object.entries(sent).flatMap(([id, value]) => {
    const before = saved[id]?.value ?? null
    if (JSON.stringify(before) === JSON.stringify(value)) return []
    const params = { saved: shown(before), sent: shown(value) }
    return [{ pointer: `/answers/${id}`, code: 'applications.answer-changed-meanwhile', params }]
  })
