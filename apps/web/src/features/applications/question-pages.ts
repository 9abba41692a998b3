import {
  visibleQuestions,
  type Answers,
  type Form,
  type Question,
  type SectionKey,
} from '@rechenlotse/domain/applications'

/** Questions that belong together on one page; what is not named follows in pages of its own. */
const groups: readonly (readonly string[])[] = [
  ['organisation-name', 'organisation-kind', 'organisation-country', 'organisation-land', 'organisation-website'],
  ['organisation-vat-id', 'organisation-staff', 'organisation-turnover', 'organisation-balance-sheet'],
  ['contact-name', 'contact-email', 'contact-phone'],
  ['project-title', 'project-summary', 'project-goal'],
  ['project-purpose', 'project-use', 'project-results-publishable'],
  ['project-start', 'project-duration', 'project-budget', 'project-plan', 'project-earlier-results'],
  ['technical-workload', 'technical-method', 'technical-gpu-hours', 'technical-gpu-model'],
  ['technical-model-parameters', 'technical-training-tokens', 'technical-gpu-memory', 'technical-storage'],
  ['technical-software', 'technical-access'],
  ['technical-experience', 'technical-support'],
  ['data-personal', 'data-agreement', 'data-confidential'],
  ['data-residency', 'data-description'],
]

const mostPerPage = 4

export interface QuestionPage {
  readonly section: SectionKey
  /** From 1, within the section. */
  readonly number: number
  readonly questions: readonly Question[]
}

function inPages(questions: readonly Question[]): readonly (readonly Question[])[] {
  const named = groups.map((ids) => questions.filter(({ id }) => ids.includes(id))).filter((page) => page.length > 0)
  const rest = questions.filter(({ id }) => !groups.some((ids) => ids.includes(id)))
  const others = Array.from({ length: Math.ceil(rest.length / mostPerPage) }, (_, index) =>
    rest.slice(index * mostPerPage, (index + 1) * mostPerPage),
  )
  return [...named, ...others]
}

/** The pages that these answers lead to, in the form's order; declarations are made when submitting. */
export function questionPages(form: Form, answers: Answers): readonly QuestionPage[] {
  const visible = new Set(visibleQuestions(form, answers).map(({ id }) => id))
  return form.sections
    .filter(({ key }) => key !== 'declarations')
    .flatMap(({ key, questions }) =>
      inPages(questions.filter(({ id }) => visible.has(id))).map((page, index) => ({
        section: key,
        number: index + 1,
        questions: page,
      })),
    )
}

export const placeOfPage = (id: string, { section, number }: Pick<QuestionPage, 'section' | 'number'>): string =>
  `/applications/${id}/questions/${section}/${number}`
