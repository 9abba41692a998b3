import { changeAnswers, type Answers, type AnswerValue } from '@rechenlotse/domain/applications'

/** Question id to what was typed; null takes an answer away. */
export type Values = Readonly<Record<string, AnswerValue | null>>

/** One question that two people answered differently. */
export interface AnswerConflict {
  readonly id: string
  readonly mine: AnswerValue | null
  readonly theirs: AnswerValue | null
}

export const sameValue = (a: AnswerValue | null | undefined, b: AnswerValue | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export const withValues = (answers: Answers, values: Values): Answers => changeAnswers(answers, values)

/** The questions that somebody else changed since `base` and that I changed too, to something else. */
export function findConflicts(base: Answers, theirs: Answers, mine: Values): readonly AnswerConflict[] {
  return Object.entries(mine).flatMap(([id, value]) => {
    const before = base[id]?.value ?? null
    const now = theirs[id]?.value ?? null
    return sameValue(before, now) || sameValue(now, value) ? [] : [{ id, mine: value, theirs: now }]
  })
}
