import { Injectable } from '@nestjs/common'
import {
  changeAnswers,
  formOfVersion,
  forwardingConsent,
  needFromAnswers,
  publicState,
  type Answers,
  type Form,
} from '@rechenlotse/domain/applications'
import { actionsOnCase, canReadCase, caseRefusals, desksOf, roleAtCase, type Case } from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { permit } from '../identity'
import { readCaseRow, type CaseRow } from './case-row.query'
import type { CaseViewDto } from './dto/case-view.dto'
import { MatchVerdict } from './match-verdict'

export interface CaseRead {
  readonly row: CaseRow
  readonly subject: Case
  readonly form: Form
  /** As they are, or as they were when the reader's desk handed the case over. */
  readonly answers: Answers
}

const answersOf = ({ sent, answers, clarifications }: CaseRow): Answers => {
  if (sent === null) return answers
  return clarifications.reduce(
    (known, { changes }) =>
      changeAnswers(known, Object.fromEntries(Object.entries(changes ?? {}).map(([id, { after }]) => [id, after]))),
    sent,
  )
}

/** A case as a desk sees it: one statement. */
@Injectable()
export class CaseQuery {
  constructor(private readonly verdict: MatchVerdict) {}

  async read(tx: Transaction, actor: Actor, id: string): Promise<CaseViewDto> {
    return this.viewOf(await this.find(tx, actor, id), actor)
  }

  /** @throws "not found" where the case does not exist for the actor. */
  async find(tx: Transaction, actor: Actor, id: string): Promise<CaseRead> {
    const row = await readCaseRow(tx, { id, desks: desksOf(actor) })
    if (row === null) throw new RefusalError(caseRefusals.notFound)
    const subject = { ...row.subject, formerDeskOrganisationIds: row.formerDeskOrganisationIds }
    permit(canReadCase(actor, subject))
    const form = formOfVersion(row.formVersion)
    if (form === null) throw new Error(`Case ${id} has the unknown form ${row.formVersion}`)
    return { row, subject, form, answers: answersOf(row) }
  }

  private viewOf({ row, subject, form, answers }: CaseRead, actor: Actor): CaseViewDto {
    const { subject: _subject, formVersion, formerDeskOrganisationIds, sent, programmeName, ...shown } = row
    const role = roleAtCase(actor, subject)
    if (role === null) throw new RefusalError(caseRefusals.notFound)
    const { code, name } = publicState(subject.state, row.decision?.outcome ?? null)
    return {
      ...shown,
      state: subject.state,
      role,
      publicState: { code, ...name },
      programmeName: programmeName ?? { de: row.programme, en: row.programme },
      match: this.verdict.of(needFromAnswers(form, answers, row.need), row.programme),
      form,
      answers,
      agreedToForwarding: answers[forwardingConsent]?.value === true,
      allowedActions: actionsOnCase(actor, subject),
    }
  }
}
