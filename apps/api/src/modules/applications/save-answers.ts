import { Injectable } from '@nestjs/common'
import {
  answersChangedMeanwhile,
  answersRefused,
  changeAnswers,
  checkDraftValues,
  differencesTo,
  formOfVersion,
  stepOfApplication,
  type AnswerValue,
} from '@rechenlotse/domain/applications'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting } from '../identity'
import { changeApplication, type StoredApplication } from './application.repository'
import type { SaveAnswersDto, SavedAnswersDto } from './dto/save-answers.dto'
import { needApplication } from './need-application'
import { stepOrRefuse } from './step-or-refuse'

type Values = Readonly<Record<string, AnswerValue | null>>

/** Values that this application's form can keep, or one fault per value that it cannot. */
export const keepableValues = (application: StoredApplication, raw: Readonly<Record<string, unknown>>): Values => {
  const form = formOfVersion(application.formVersion)
  const faults = form === null ? [] : checkDraftValues(form, raw)
  if (faults.length > 0) throw new RefusalError(answersRefused(faults))
  return raw as Values
}

/** Keeps a draft. Nothing that is missing or half-written stops it; a newer version of somebody else does. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  execute(
    who: RequestIdentity,
    id: string,
    request: SaveAnswersDto & { readonly version: number },
  ): Promise<SavedAnswersDto> {
    return this.acting.run(who, async (tx, actor) => {
      const application = await needApplication(tx, id)
      const { to } = stepOrRefuse(stepOfApplication(actor, 'save-answers', application))
      const values = keepableValues(application, request.answers)
      const conflict = (saved: StoredApplication) =>
        new RefusalError(answersChangedMeanwhile(saved.version, differencesTo(saved.answers, values)))
      if (application.version !== request.version) throw conflict(application)
      const answers = changeAnswers(application.answers, values)
      const savedAt = this.clock.now()
      if (!(await changeApplication(tx, application, { state: to, savedAt, answers })))
        throw conflict(await needApplication(tx, id))
      return { version: application.version + 1, savedAt }
    })
  }
}
