import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { centralAdvice, formForProgramme, stepOfApplication } from '@rechenlotse/domain/applications'
import { canIdentity, type Actor, type RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { claimKey } from '../../platform/idempotency/claim-key'
import { requestDigest } from '../../platform/idempotency/request-digest'
import { Acting, permit } from '../identity'
import { readApplicationView } from './application.query'
import { insertApplication } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { RequestAdviceDto } from './dto/request-advice.dto'
import { freezeSubmission } from './freeze-submission'
import { recordStep } from './record-step'
import { stepOrRefuse } from './step-or-refuse'

interface Asking {
  readonly id: string
  readonly personId: string
  readonly wish: RequestAdviceDto
}

/** Asks the central advice desk: an application in one question, sent at once. */
@Injectable()
export class RequestAdvice {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, key: string | null, wish: RequestAdviceDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      permit(canIdentity(actor, 'act-for-organisation', { organisationId: wish.organisation }))
      const personId = who.personId ?? ''
      const id = randomUUID()
      const digest = requestDigest('request advice', wish)
      const first = key === null ? null : await claimKey(tx, { personId, key, digest, subjectId: id })
      if (first === null) await this.ask(tx, actor, { id, personId, wish })
      return readApplicationView(tx, actor, first ?? id)
    })
  }

  private async ask(tx: Transaction, actor: Actor, { id, personId, wish }: Asking): Promise<void> {
    const organisationId = wish.organisation
    const beginning = { organisationId, intake: 'here', state: null } as const
    const step = stepOrRefuse(stepOfApplication(actor, 'request-advice', beginning))
    const form = formForProgramme(centralAdvice)
    const declared = (wish.declarations ?? []).map((one) => [one, { value: true, origin: 'typed' }] as const)
    const answers = {
      'advice-message': { value: wish.message, origin: 'typed' },
      ...Object.fromEntries(declared),
    } as const
    const application = {
      id,
      state: step.to,
      organisationId,
      dossierId: randomUUID(),
      programme: centralAdvice,
      operator: null,
      formVersion: form.version,
      answers,
      createdBy: personId,
      need: wish.need,
    }
    const caseId = randomUUID()
    const submission = { caseId, submittedAt: this.clock.now(), submitted: freezeSubmission(form, answers) }
    await insertApplication(tx, { ...application, submission })
    const more = { operator: null, operatorsWithDesk: [] }
    await recordStep(this.events, tx, { actorId: personId, step, application: { ...application, caseId }, more })
  }
}
