import type { Localized } from '../catalogue/localized'
import type { ApplicationState, DecisionOutcome } from './application'

/** What an applicant reads about the state; `code` names the text, `name` is the text. */
export interface PublicState {
  readonly code: string
  readonly name: Localized
}

const names: Readonly<Record<ApplicationState | DecisionOutcome, Localized>> = {
  draft: { de: 'Entwurf', en: 'Draft' },
  submitted: { de: 'Eingegangen', en: 'Received' },
  in_check: { de: 'In Prüfung auf Vollständigkeit', en: 'Being checked for completeness' },
  clarification: { de: 'Rückfrage an Sie', en: 'Question for you' },
  in_review: { de: 'Fachliche Prüfung', en: 'Under review' },
  decided: { de: 'Entschieden', en: 'Decided' },
  approved: { de: 'Bewilligt', en: 'Approved' },
  declined: { de: 'Abgelehnt', en: 'Declined' },
  answered: { de: 'Beantwortet', en: 'Answered' },
  offered: { de: 'Bereitstellung', en: 'Being provided' },
  active: { de: 'Aktiv', en: 'Active' },
  completed: { de: 'Abgeschlossen', en: 'Completed' },
  withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
  forwarded: { de: 'Weitergeleitet', en: 'Passed on' },
  handed_over: { de: 'Im Portal des Programms', en: 'In the programme’s own portal' },
}

/** The public name of a state; a decision and an answered request show their outcome. */
export const publicState = (state: ApplicationState, outcome: DecisionOutcome | null = null): PublicState => {
  const isDecided = state === 'decided' || outcome === 'answered'
  const key = isDecided && outcome !== null ? outcome : state
  return { code: `applications.state.${key}`, name: names[key] }
}
