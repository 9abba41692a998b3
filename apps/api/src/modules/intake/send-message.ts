import { Injectable } from '@nestjs/common'
import { applicationRefusals, stepOfApplication } from '@rechenlotse/domain/applications'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import {
  needApplication,
  readApplicationView,
  recordStep,
  stepOrRefuse,
  type ApplicationViewDto,
} from '../applications'
import { Acting } from '../identity'
import { insertMessage } from './conversation.repository'
import type { SendMessageDto } from './dto/conversation.dto'

/** The applicant writes to the desk that has the case. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
  ) {}

  execute(who: RequestIdentity, id: string, { body }: SendMessageDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      const application = await needApplication(tx, id)
      const step = stepOrRefuse(stepOfApplication(actor, 'send-message', application))
      if (application.caseId === null) throw new RefusalError(applicationRefusals.notFound)
      const actorId = who.personId ?? ''
      const from = { authorId: actorId, authorSide: 'applicant', visibility: 'public' } as const
      const messageId = await insertMessage(tx, { ...from, caseId: application.caseId, body })
      await recordStep(this.events, tx, { actorId, step, application, more: { messageId } })
      return readApplicationView(tx, actor, id)
    })
  }
}
