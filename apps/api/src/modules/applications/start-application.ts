import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import {
  answersFromNeed,
  applicationRefusals,
  centralAdvice,
  formForProgramme,
  stepOfApplication,
  takesApplications,
  type EstimatedSize,
} from '@rechenlotse/domain/applications'
import { dayInGermany } from '@rechenlotse/domain/matching'
import { canIdentity, type Actor, type RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting, permit } from '../identity'
import { MatchesQuery } from '../matching'
import { findApplicantProfile } from './applicant-profile.query'
import { readApplicationView } from './application.query'
import { insertApplication } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { StartApplicationDto } from './dto/start-application.dto'
import { findProgrammeOnOffer, type ProgrammeOnOffer } from './programme.query'
import { recordStep } from './record-step'
import { stepOrRefuse } from './step-or-refuse'

interface Start {
  readonly actor: Actor
  readonly personId: string
  readonly wish: StartApplicationDto
  readonly programme: ProgrammeOnOffer
  readonly estimate: EstimatedSize | null
}

/** Opens a draft, filled with what the finder and the organisation's profile know. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly matches: MatchesQuery,
  ) {}

  /** The estimate comes first: a request never holds two connections. */
  async execute(who: RequestIdentity, wish: StartApplicationDto): Promise<ApplicationViewDto> {
    const estimate = await this.matches.estimate(wish.need)
    return this.acting.run(who, async (tx, actor) => {
      permit(canIdentity(actor, 'act-for-organisation', { organisationId: wish.organisation }))
      const programme = await this.programmeOf(tx, wish)
      const id = await this.start(tx, { actor, personId: who.personId ?? '', wish, programme, estimate })
      return readApplicationView(tx, actor, id)
    })
  }

  private async programmeOf(tx: Transaction, wish: StartApplicationDto): Promise<ProgrammeOnOffer> {
    const programme = await findProgrammeOnOffer(tx, wish.programme)
    if (programme === null || wish.programme === centralAdvice)
      throw new RefusalError(applicationRefusals.programmeUnknown)
    if (!takesApplications(programme.status, dayInGermany(this.clock.now())))
      throw new RefusalError(applicationRefusals.programmeClosed)
    if (wish.operator !== undefined && !programme.operators.includes(wish.operator))
      throw new RefusalError(applicationRefusals.operatorUnknown)
    return programme
  }

  private async start(tx: Transaction, { actor, personId, wish, programme, estimate }: Start): Promise<string> {
    const organisationId = wish.organisation
    const step = stepOrRefuse(
      stepOfApplication(actor, 'start', { organisationId, intake: programme.intake, state: null }),
    )
    const profile = await findApplicantProfile(tx, { personId, organisationId })
    const form = formForProgramme(wish.programme)
    const application = {
      id: randomUUID(),
      state: step.to,
      organisationId,
      dossierId: randomUUID(),
      programme: wish.programme,
      operator: wish.operator ?? null,
      formVersion: form.version,
      answers: answersFromNeed(form, { need: wish.need, profile, estimate }),
      createdBy: personId,
      need: wish.need,
    }
    await insertApplication(tx, application)
    const begun = { ...application, caseId: null }
    await recordStep(this.events, tx, { actorId: personId, step, application: begun, more: {} })
    return application.id
  }
}
