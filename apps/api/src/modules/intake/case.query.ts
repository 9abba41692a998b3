import { Injectable } from '@nestjs/common'
import { formOfVersion, publicState, type DecisionOutcome } from '@rechenlotse/domain/applications'
import { actionsOnCase, canReadCase, caseRefusals, roleAtCase, type Case } from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { permit } from '../identity'
import { readCaseRow, type CaseRow } from './case-row.query'
import type { CaseViewDto } from './dto/case-view.dto'
import { MatchVerdict } from './match-verdict'

/** A former desk sees internal things only up to the day it handed the case over. */
const seenBy = <Thing extends { readonly visibility: string; readonly at: string }>(
  things: readonly Thing[],
  handedOverAt: string | null,
): readonly Thing[] =>
  handedOverAt === null
    ? things
    : things.filter(({ visibility, at }) => visibility === 'public' || new Date(at) <= new Date(handedOverAt))

/** A case as a desk sees it: one statement. */
@Injectable()
export class CaseQuery {
  constructor(private readonly verdict: MatchVerdict) {}

  async read(tx: Transaction, actor: Actor, id: string): Promise<CaseViewDto> {
    const row = await readCaseRow(tx, id)
    if (row === null) throw new RefusalError(caseRefusals.notFound)
    const subject = {
      ...row.subject,
      formerDeskOrganisationIds: row.handedOver.map(({ organisationId }) => organisationId),
    }
    permit(canReadCase(actor, subject))
    return this.viewOf(row, subject, actor)
  }

  private viewOf(row: CaseRow, subject: Case, actor: Actor): CaseViewDto {
    const { subject: _, formVersion, handedOver, programmeName, ...shown } = row
    const form = formOfVersion(formVersion)
    const role = roleAtCase(actor, subject)
    if (form === null || role === null) throw new RefusalError(caseRefusals.notFound)
    const { code, name } = publicState(subject.state, (row.decision?.outcome ?? null) as DecisionOutcome | null)
    const handedOverAt = role === 'former_desk' ? this.handedOverAt(actor, handedOver) : null
    return {
      ...shown,
      state: subject.state,
      role,
      publicState: { code, ...name },
      programmeName: programmeName ?? { de: row.programme, en: row.programme },
      match: this.verdict.of(row.need, row.programme),
      form,
      agreedToForwarding: subject.agreedToForwarding,
      timeline: seenBy(row.timeline, handedOverAt),
      messages: seenBy(row.messages, handedOverAt),
      allowedActions: actionsOnCase(actor, subject),
    }
  }

  private handedOverAt(actor: Actor, handedOver: CaseRow['handedOver']): string | null {
    if (actor.kind === 'anonymous') return null
    const own = new Set(actor.memberships.map(({ organisationId }) => organisationId))
    return handedOver.find(({ organisationId }) => own.has(organisationId))?.at ?? null
  }
}
