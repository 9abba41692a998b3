import { Injectable } from '@nestjs/common'
import {
  answersOutsideClarification,
  answersRefused,
  applicationRefusals,
  changeAnswers,
  checkClarification,
  formOfVersion,
  stepOfApplication,
  type Answers,
} from '@rechenlotse/domain/applications'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import {
  changeApplication,
  keepableValues,
  needApplication,
  readApplicationView,
  recordStep,
  stepOrRefuse,
  type ApplicationViewDto,
  type StoredApplication,
} from '../applications'
import { Acting } from '../identity'
import {
  closeClarification,
  findOpenClarification,
  insertMessage,
  type OpenClarification,
} from './conversation.repository'
import type { AnswerClarificationDto } from './dto/conversation.dto'

const newAnswers = (
  application: StoredApplication,
  asked: readonly string[],
  { answers: raw, message }: AnswerClarificationDto,
): Answers => {
  const outside = Object.keys(raw).filter((id) => !asked.includes(id))
  if (outside.length > 0) throw new RefusalError(answersOutsideClarification(outside))
  const answers = changeAnswers(application.answers, keepableValues(application, raw))
  const form = formOfVersion(application.formVersion)
  const reply = { asked, answers, given: Object.keys(raw), hasRemark: message !== undefined }
  const faults = form === null ? [] : checkClarification(form, reply)
  if (faults.length > 0) throw new RefusalError(answersRefused(faults))
  return answers
}

const changesIn = (asked: readonly string[], before: Answers, after: Answers): object =>
  Object.fromEntries(asked.map((id) => [id, { before: before[id]?.value ?? null, after: after[id]?.value ?? null }]))

/** The applicant answers all that the desk asked: only these answers change, then the check goes on. */
@Injectable()
export class AnswerClarification {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, reply: AnswerClarificationDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      const application = await needApplication(tx, id)
      const step = stepOrRefuse(stepOfApplication(actor, 'answer-clarification', application))
      const clarification = await findOpenClarification(tx, id)
      if (clarification === null) throw new RefusalError(applicationRefusals.nothingAsked)
      const answers = newAnswers(application, clarification.questions, reply)
      const savedAt = this.clock.now()
      if (!(await changeApplication(tx, application, { state: step.to, savedAt, answers })))
        throw new RefusalError(applicationRefusals.changedMeanwhile)
      const actorId = who.personId ?? ''
      await this.reply(tx, { application, clarification, answers, message: reply.message, actorId, savedAt })
      const more = { questions: clarification.questions }
      await recordStep(this.events, tx, { actorId, step, application, more })
      return readApplicationView(tx, actor, id)
    })
  }

  private async reply(
    tx: Transaction,
    {
      application,
      clarification,
      answers,
      message,
      actorId,
      savedAt,
    }: {
      readonly application: StoredApplication
      readonly clarification: OpenClarification
      readonly answers: Answers
      readonly message: string | undefined
      readonly actorId: string
      readonly savedAt: Date
    },
  ): Promise<void> {
    const changes = changesIn(clarification.questions, application.answers, answers)
    await closeClarification(tx, { id: clarification.id, changes, answeredAt: savedAt })
    if (message === undefined || application.caseId === null) return
    const from = { authorId: actorId, authorSide: 'applicant', visibility: 'public' } as const
    await insertMessage(tx, { ...from, caseId: application.caseId, body: message })
  }
}
