import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import {
  answersRefused,
  applicationRefusals,
  formOfVersion,
  questionsOf,
  stepOfApplication,
  type Answers,
  type Form,
} from '@rechenlotse/domain/applications'
import type { Actor, RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { claimKey } from '../../platform/idempotency/claim-key'
import { requestDigest } from '../../platform/idempotency/request-digest'
import { Acting } from '../identity'
import { readApplicationView } from './application.query'
import { changeApplication, type StoredApplication } from './application.repository'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { SubmitApplicationDto } from './dto/submit-application.dto'
import { freezeSubmission } from './freeze-submission'
import { needApplication } from './need-application'
import { recordStep } from './record-step'
import { stepOrRefuse } from './step-or-refuse'

export interface Submission {
  readonly id: string
  readonly key: string | null
  readonly body: SubmitApplicationDto
}

const withDeclarations = (form: Form, answers: Answers, declared: readonly string[]): Answers => {
  const declarations = questionsOf(form).filter(({ type }) => type === 'declaration')
  const unknown = declared.findIndex((id) => !declarations.some((question) => question.id === id))
  if (unknown >= 0)
    throw new RefusalError(
      answersRefused([{ pointer: `/declarations/${unknown}`, code: 'applications.declaration-unknown' }]),
    )
  const made = declared.map((id) => [id, { value: true, origin: 'typed' }] as const)
  return { ...answers, ...Object.fromEntries(made) }
}

/** Sends an application: all of it in one transaction, once per Idempotency-Key. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly acting: Acting,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, submission: Submission): Promise<ApplicationViewDto> {
    return this.acting.run(who, async (tx, actor) => {
      const isRepeated = await this.isRepeated(tx, who, submission)
      if (!isRepeated) await this.submit(tx, actor, submission)
      return readApplicationView(tx, actor, submission.id)
    })
  }

  /** Answers, then state and snapshot, then the fact; the case is opened by the reaction to it. */
  private async submit(tx: Transaction, actor: Actor, { id, body }: Submission): Promise<void> {
    const application = await needApplication(tx, id)
    const step = stepOrRefuse(stepOfApplication(actor, 'submit', application))
    const operator = this.operatorOf(application, body.operator)
    const form = formOfVersion(application.formVersion)
    if (form === null || actor.kind === 'anonymous') throw new RefusalError(applicationRefusals.notPermitted)
    const answers = withDeclarations(form, application.answers, body.declarations)
    const submitted = freezeSubmission(form, answers)
    const caseId = randomUUID()
    const now = this.clock.now()
    const { openRoundId: roundId, operatorsWithDesk } = application
    const change = { state: step.to, savedAt: now, submittedAt: now, answers, operator, caseId, roundId, submitted }
    if (!(await changeApplication(tx, application, change)))
      throw new RefusalError(applicationRefusals.changedMeanwhile)
    const more = { operator, operatorsWithDesk }
    const { personId: actorId } = actor
    await recordStep(this.events, tx, { actorId, step, application: { ...application, caseId }, more })
  }

  private async isRepeated(tx: Transaction, who: RequestIdentity, { id, key, body }: Submission): Promise<boolean> {
    if (key === null || who.personId === null) return false
    const digest = requestDigest(`submit ${id}`, body)
    return (await claimKey(tx, { personId: who.personId, key, digest, subjectId: id })) !== null
  }

  private operatorOf(application: StoredApplication, wished: string | undefined): string | null {
    const operator = wished ?? application.operator
    if (operator === null || application.operatorsWithDesk.includes(operator)) return operator
    if (wished !== undefined) throw new RefusalError(applicationRefusals.operatorUnknown)
    return null
  }
}
