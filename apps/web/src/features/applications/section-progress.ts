import { checkAnswers, visibleQuestions, type Answers, type Form, type Section } from '@rechenlotse/domain/applications'

export type Progress = 'not-started' | 'taken-over' | 'in-progress' | 'done'

export interface SectionProgress {
  readonly section: Section
  readonly progress: Progress
  /** Visible questions with an answer, and all visible ones. */
  readonly answered: number
  readonly asked: number
  /** Visible questions that keep the application from being sent. */
  readonly open: number
}

const idOf = (pointer: string): string => pointer.replace('/answers/', '').replaceAll('~1', '/').replaceAll('~0', '~')

/** Ids of questions that keep the application from being sent, in the form's order. */
export const openQuestions = (form: Form, answers: Answers): readonly string[] =>
  checkAnswers(form, answers).map(({ pointer }) => idOf(pointer))

/** How far each section is. Done = nothing in it keeps the application from being sent. */
export function sectionProgress(form: Form, answers: Answers): readonly SectionProgress[] {
  const visible = visibleQuestions(form, answers)
  const open = new Set(openQuestions(form, answers))
  return form.sections
    .filter(({ key }) => key !== 'declarations')
    .map((section) => {
      const ids = section.questions.map(({ id }) => id)
      const asked = visible.filter(({ id }) => ids.includes(id))
      const answered = asked.filter(({ id }) => answers[id] !== undefined)
      const missing = asked.filter(({ id }) => open.has(id)).length
      const isTouched = answered.some(({ id }) => answers[id]?.origin === 'typed')
      const begun = answered.length > 0 ? 'taken-over' : 'not-started'
      const progress = missing === 0 ? 'done' : isTouched ? 'in-progress' : begun
      return { section, progress, answered: answered.length, asked: asked.length, open: missing }
    })
}
