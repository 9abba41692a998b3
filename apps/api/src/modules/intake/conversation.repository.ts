import type { DecisionOutcome } from '@rechenlotse/domain/applications'
import type { MessageVisibility } from '@rechenlotse/domain/intake'
import type { Transaction } from '../../platform/database/database'

export interface NewMessage {
  readonly caseId: string
  readonly authorId: string
  readonly authorSide: 'applicant' | 'desk'
  readonly visibility: MessageVisibility
  readonly body: string
}

export interface NewClarification {
  readonly caseId: string
  readonly applicationId: string
  readonly questions: readonly string[]
  readonly message: string
  readonly askedBy: string
}

export interface OpenClarification {
  readonly id: string
  readonly questions: readonly string[]
}

export interface NewDecision {
  readonly caseId: string
  readonly applicationId: string
  readonly outcome: DecisionOutcome
  readonly reason: string
  readonly gpuHours?: number
  readonly system?: string
  /** ISO days. */
  readonly startsOn?: string
  readonly endsOn?: string
  /** Keys of programmes. */
  readonly suggestions?: readonly string[]
  readonly decidedBy: string
}

export const insertMessage = async (tx: Transaction, message: NewMessage): Promise<string> => {
  const { id } = await tx.message.create({ data: message, select: { id: true } })
  return id
}

export const insertClarification = async (tx: Transaction, clarification: NewClarification): Promise<string> => {
  const { id } = await tx.clarification.create({
    data: { ...clarification, questions: [...clarification.questions] },
    select: { id: true },
  })
  return id
}

export const findOpenClarification = async (
  tx: Transaction,
  applicationId: string,
): Promise<OpenClarification | null> =>
  tx.clarification.findFirst({
    where: { applicationId, answeredAt: null },
    orderBy: { askedAt: 'desc' },
    select: { id: true, questions: true },
  })

export const closeClarification = async (
  tx: Transaction,
  { id, changes, answeredAt }: { readonly id: string; readonly changes: object; readonly answeredAt: Date },
): Promise<void> => {
  await tx.clarification.updateMany({ where: { id }, data: { answeredAt, changes } })
}

/** What still stands open when there is nothing left to answer; `changes` stays empty: nobody answered. */
export const closeOpenClarifications = async (
  tx: Transaction,
  { applicationId, at }: { readonly applicationId: string; readonly at: Date },
): Promise<void> => {
  await tx.clarification.updateMany({ where: { applicationId, answeredAt: null }, data: { answeredAt: at } })
}

const dayOf = (day: string | undefined): Date | null => (day === undefined ? null : new Date(`${day}T00:00:00Z`))

export const insertDecision = async (tx: Transaction, decision: NewDecision): Promise<void> => {
  const { startsOn, endsOn, suggestions = [], ...plain } = decision
  const data = { ...plain, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), suggestions: [...suggestions] }
  await tx.decision.create({ data, select: { id: true } })
}
