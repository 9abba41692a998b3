import { visibleQuestions, type Form, type Question } from '@rechenlotse/domain/applications'

/** Own rule of thumb: a text wants thinking, a choice wants reading. */
const minutesFor = ({ type }: Question): number => (type === 'long-text' ? 4 : 0.75)
const step = 5

/** About how long the form takes, in minutes, rounded up to five; every question that anybody may meet first counts. */
export function minutesToFillIn(form: Form): number {
  const minutes = visibleQuestions(form, {}).reduce((sum, question) => sum + minutesFor(question), 0)
  return Math.ceil(minutes / step) * step
}
