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
import type { ReportExternalDto } from './dto/report-external.dto'
import { needApplication } from './need-application'
import { recordStep } from './record-step'
import { stepOrRefuse } from './step-or-refuse'

/** Keeps the number and the last state that the programme's own portal gave. */
@Injectable()
export class ReportExternal {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, report: ReportExternalDto): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      const application = await needApplication(tx, id)
      const step = stepOrRefuse(stepOfApplication(actor, 'report-external', application))
      const { number, state } = report
      const savedAt = this.clock.now()
      const external = { externalNumber: number, externalState: state, externalStateAt: savedAt }
      if (!(await changeApplication(tx, application, { state: step.to, savedAt, ...external })))
        throw new RefusalError(applicationRefusals.changedMeanwhile)
      const more = { number, state }
      await recordStep(this.events, tx, { actorId: who.personId ?? '', step, application, more })
      return readApplicationView(tx, actor, id)
    })
  }
}
