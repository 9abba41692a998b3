import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import {
  answersFromNeed,
  applicationRefusals,
  centralAdvice,
  formForProgramme,
  takesApplications,
} from '@rechenlotse/domain/applications'
import { canIdentity, type RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { catalogueDay } from '../catalogue'
import { Acting, permit } from '../identity'
import { findApplicantProfile } from './applicant-profile.query'
import { readApplicationView } from './application.query'
import { insertApplication, insertDossier } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { StartApplicationDto } from './dto/start-application.dto'
import { findProgrammeOnOffer } from './programme.query'
import { recordStep } from './record-step'

/** Opens a draft, filled with what the finder and the organisation's profile know. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, wish: StartApplicationDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      permit(canIdentity(actor, 'act-for-organisation', { organisationId: wish.organisation }))
      const id = await this.start(tx, who.personId ?? '', wish)
      return readApplicationView(tx, actor, id)
    })
  }

  private async start(tx: Transaction, personId: string, wish: StartApplicationDto): Promise<string> {
    const programme = await findProgrammeOnOffer(tx, wish.programme)
    const profile = await findApplicantProfile(tx, { personId, organisationId: wish.organisation })
    if (programme === null || wish.programme === centralAdvice)
      throw new RefusalError(applicationRefusals.programmeUnknown)
    if (!takesApplications(programme.status, catalogueDay(this.clock.now())))
      throw new RefusalError(applicationRefusals.programmeClosed)
    const operator = wish.operator ?? null
    if (operator !== null && !programme.operators.includes(operator))
      throw new RefusalError(applicationRefusals.operatorUnknown)
    const form = formForProgramme(wish.programme)
    const [id, dossierId] = [randomUUID(), randomUUID()]
    const draft = {
      organisationId: wish.organisation,
      dossierId,
      programme: wish.programme,
      operator,
      createdBy: personId,
    }
    await insertDossier(tx, { ...draft, id: dossierId, need: wish.need })
    await insertApplication(
      tx,
      { ...draft, formVersion: form.version, answers: answersFromNeed(form, wish.need, profile) },
      id,
    )
    const application = { ...draft, id, state: 'draft' as const, caseId: null }
    await recordStep(this.events, tx, {
      actorId: personId,
      type: 'applications.started',
      application,
      to: 'draft',
      more: {},
    })
    return id
  }
}
