import type { Values } from '../draft/answer-conflicts'
import { useApplicationCommand } from './use-application-command'

export interface ClarificationAnswer {
  readonly answers: Values
  readonly message?: string
}

export const useAnswerClarification = (id: string) =>
  useApplicationCommand<ClarificationAnswer>(id, 'clarification-answer')
