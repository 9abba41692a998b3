import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { centralAdvice, formForProgramme } from '@rechenlotse/domain/applications'
import { canIdentity, type Actor, type RequestIdentity } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { claimKey } from '../../platform/idempotency/claim-key'
import { requestDigest } from '../../platform/idempotency/request-digest'
import { Acting, permit } from '../identity'
import { readApplicationView } from './application.query'
import { insertApplication, insertDossier } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { RequestAdviceDto } from './dto/request-advice.dto'
import { SubmitApplication } from './submit-application'

/** Asks the central advice desk: an application in one question, sent at once. */
@Injectable()
export class RequestAdvice {
  constructor(
    private readonly acting: Acting,
    private readonly submission: SubmitApplication,
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

  private async ask(
    tx: Transaction,
    actor: Actor,
    { id, personId, wish }: { readonly id: string; readonly personId: string; readonly wish: RequestAdviceDto },
  ): Promise<void> {
    const form = formForProgramme(centralAdvice)
    const dossierId = randomUUID()
    const owner = { organisationId: wish.organisation, createdBy: personId }
    const answers = { 'advice-message': { value: wish.message, origin: 'typed' } } as const
    await insertDossier(tx, { ...owner, id: dossierId, need: wish.need })
    await insertApplication(
      tx,
      { ...owner, dossierId, programme: centralAdvice, operator: null, formVersion: form.version, answers },
      id,
    )
    await this.submission.submit(tx, actor, { id, key: null, body: { declarations: [] } })
  }
}
