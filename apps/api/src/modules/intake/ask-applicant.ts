import { Injectable } from '@nestjs/common'
import { formOfVersion, questionsOf } from '@rechenlotse/domain/applications'
import { questionsUnknown } from '@rechenlotse/domain/intake'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { RefusalError } from '../../platform/http/refusal-error'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import type { StoredCase } from './case.repository'
import { insertClarification } from './conversation.repository'
import type { CaseViewDto } from './dto/case-view.dto'
import type { AskApplicantDto } from './dto/desk-actions.dto'
import { MoveCase } from './move-case'

const refuseUnknown = ({ formVersion }: StoredCase, asked: readonly string[]): void => {
  const form = formOfVersion(formVersion)
  const known = new Set(form === null ? [] : questionsOf(form).map(({ id }) => id))
  const unknown = asked.flatMap((id, index) => (known.has(id) ? [] : [index]))
  if (unknown.length > 0) throw new RefusalError(questionsUnknown(unknown))
}

/** Asks the applicant for named answers; only these may change. */
@Injectable()
export class AskApplicant {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
  ) {}

  execute(who: RequestIdentity, id: string, { version, questions, message }: AskApplicantDto): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const step = await this.moving.prepare(tx, actor, { id, action: 'ask', version })
      refuseUnknown(step.subject, questions)
      await this.moving.move(tx, step)
      const { applicationId } = step.subject
      const clarificationId = await insertClarification(tx, {
        caseId: id,
        applicationId,
        questions,
        message,
        askedBy: step.personId,
      })
      const more = { clarificationId, questions }
      await this.moving.record(tx, step, { more, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }
}
