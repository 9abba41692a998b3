import { Injectable } from '@nestjs/common'
import { applicationRefusals, stepOfApplication } from '@rechenlotse/domain/applications'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting } from '../identity'
import { readApplicationView } from './application.query'
import { changeApplication } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { WithdrawApplicationDto } from './dto/withdraw-application.dto'
import { needApplication } from './need-application'
import { recordStep } from './record-step'
import { stepOrRefuse } from './step-or-refuse'

/** Takes an application back before it is decided. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, { reason }: WithdrawApplicationDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      const application = await needApplication(tx, id)
      const step = stepOrRefuse(stepOfApplication(actor, 'withdraw', application))
      if (!(await changeApplication(tx, application, { state: step.to, savedAt: this.clock.now() })))
        throw new RefusalError(applicationRefusals.changedMeanwhile)
      const more = { reason: reason ?? null }
      await recordStep(this.events, tx, { actorId: who.personId ?? '', step, application, more })
      return readApplicationView(tx, actor, id)
    })
  }
}
