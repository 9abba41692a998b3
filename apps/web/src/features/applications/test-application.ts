import {
  coreForm,
  questionsOf,
  type Answers,
  type ApplicationState,
  type Question,
} from '@rechenlotse/domain/applications'
import type { ApplicationView } from './api/application-view'

const valueFor = (question: Question): string | number | boolean => {
  switch (question.type) {
    case 'single':
      return question.options[0]?.value ?? ''
    case 'number':
      return question.min + 1
    case 'yes-no':
      return false
    case 'email':
      return 'antrag@firma.example'
    case 'country':
      return 'DE'
    default:
      return `Antwort auf ${question.id}`
  }
}

/** Every required question answered. */
export const completeAnswers: Answers = Object.fromEntries(
  questionsOf(coreForm)
    .filter(({ required, type }) => required && type !== 'declaration')
    .map((question) => [question.id, { value: valueFor(question), origin: 'typed' as const }]),
)

/** An application of the core form as the API would show it. */
export function applicationIn(state: ApplicationState, change: Partial<ApplicationView> = {}): ApplicationView {
  return {
    id: 'a1',
    reference: state === 'draft' ? null : 'RL-2026-000042',
    programme: 'kisski-compute',
    programmeName: { de: 'KISSKI-Rechenzeit', en: 'KISSKI compute' },
    organisation: { id: 'o1', name: 'Beispiel GmbH' },
    intake: 'here',
    operator: 'kisski',
    operators: [],
    state,
    publicState: { code: `applications.state.${state}`, de: 'Stand', en: 'State' },
    savedAt: '2026-11-24T10:00:00Z',
    submittedAt: state === 'draft' ? null : '2026-11-24T10:05:00Z',
    version: 1,
    form: coreForm,
    answers: completeAnswers,
    need: null,
    timeline: [],
    messages: [],
    clarification: null,
    decision: null,
    external: null,
    forwardedTo: null,
    allowedActions: [],
    ...change,
  }
}
