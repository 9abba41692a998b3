import { bodyOf, type Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import type { CaseView } from './case-view'

interface CaseBodies {
  readonly take: Schema<'TakeCaseDto'>
  readonly clarification: Schema<'AskApplicantDto'>
  readonly forwarding: Schema<'ForwardCaseDto'>
  readonly assignment: Schema<'AssignOperatorDto'>
  readonly approval: Schema<'ApproveCaseDto'>
  readonly decline: Schema<'DeclineCaseDto'>
  readonly advice: Schema<'AnswerAdviceDto'>
  readonly messages: Schema<'WriteMessageDto'>
}

export type CaseCommand = keyof CaseBodies

/** What the officer says with a command; the version is added when it is sent. */
export type CaseOrder<Command extends CaseCommand> = Omit<CaseBodies[Command], 'version'>

/** The case in the version that the officer sees. */
export type SeenCase = Pick<CaseView, 'id' | 'version'>

type CaseCommands = {
  readonly [Command in CaseCommand]: (seen: SeenCase, order: CaseOrder<Command>) => Promise<CaseView>
}

const asked = <Order extends object>({ id, version }: SeenCase, order: Order) => ({
  params: { path: { id } },
  body: bodyOf({ ...order, version }),
})

/** How each command reaches the API. */
export const caseCommands: CaseCommands = {
  take: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/take', asked(seen, order))),
  clarification: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/clarification', asked(seen, order))),
  forwarding: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/forwarding', asked(seen, order))),
  assignment: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/assignment', asked(seen, order))),
  approval: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/approval', asked(seen, order))),
  decline: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/decline', asked(seen, order))),
  advice: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/advice', asked(seen, order))),
  messages: (seen, order) => dataOf(api.POST('/api/v1/desk/cases/{id}/messages', asked(seen, order))),
}
