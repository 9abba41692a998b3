import { publicState, type DecisionOutcome } from '@rechenlotse/domain/applications'
import { canWorkAtSomeDesk, desksOf, queueFilters, type QueueFilter } from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import { Prisma } from '@rechenlotse/prisma/generated/client'
import type { Transaction } from '../../platform/database/database'
import { permit } from '../identity'
import type { CaseSummaryDto, QueueDto, QueueRequestDto } from './dto/queue.dto'
import { cursorOf, readCursor } from './queue-cursor'

interface SummaryRow extends Omit<CaseSummaryDto, 'publicState' | 'programmeName'> {
  readonly programmeName: CaseSummaryDto['programmeName'] | null
  readonly outcome: DecisionOutcome | null
}

const heldBy = (desks: readonly string[], held: QueueFilter['held']): Prisma.Sql => {
  const now = Prisma.sql`c.desk_organisation_id = any(${desks}::uuid[])`
  const formerly = Prisma.sql`exists (select from case_access x where x.case_id = c.id and x."right" = 'former_desk'
    and x.organisation_id = any(${desks}::uuid[]))`
  if (held === 'now') return now
  return held === 'formerly' ? formerly : Prisma.sql`(${now} or ${formerly})`
}

const conditions = (actor: Actor, request: QueueRequestDto): Prisma.Sql => {
  const { states, owner, held } = queueFilters[request.view]
  const after = readCursor(request.cursor)
  const personId = actor.kind === 'person' ? actor.personId : null
  return Prisma.join(
    [
      heldBy(desksOf(actor), held),
      ...(states === 'any' ? [] : [Prisma.sql`c.state = any(${[...states]})`]),
      ...(owner === 'self' ? [Prisma.sql`c.owner_id = ${personId}::uuid`] : []),
      ...(after === null ? [] : [Prisma.sql`(c.submitted_at, c.id) > (${after.at}::timestamptz, ${after.id}::uuid)`]),
    ],
    ' and ',
  )
}

const summaryOf = ({ outcome, programmeName, ...row }: SummaryRow): CaseSummaryDto => {
  const { code, name } = publicState(row.state, outcome)
  return {
    ...row,
    programmeName: programmeName ?? { de: row.programme, en: row.programme },
    publicState: { code, ...name },
  }
}

/**
 * One page of the desk's queue, longest waiting first: one statement, whatever its length. Of a case that was handed over
 * it shows where it is and how it stands, not what became of it there.
 */
export const readQueue = async (tx: Transaction, actor: Actor, request: QueueRequestDto): Promise<QueueDto> => {
  permit(canWorkAtSomeDesk(actor))
  const desks = desksOf(actor)
  const rows = await tx.$queryRaw<SummaryRow[]>`
    select c.id, c.reference, c.state, c.version, a.programme, e.content->'name' as "programmeName",
      case when c.desk_organisation_id = any(${desks}::uuid[]) then a.answers->'project-title'->>'value' end as title, json_build_object('id', o.id, 'name', o.name) as organisation,
      json_build_object('id', desk.id, 'name', desk.name) as desk,
      case when p.id is not null and c.desk_organisation_id = any(${desks}::uuid[])
        then json_build_object('id', p.id, 'name', p.name) end as owner,
      c.submitted_at as "submittedAt", c.changed_at as "changedAt",
      case when c.desk_organisation_id = any(${desks}::uuid[]) then d.outcome end as outcome
    from "case" c
    join application a on a.id = c.application_id
    join organisation o on o.id = c.organisation_id
    join organisation desk on desk.id = c.desk_organisation_id
    left join person p on p.id = c.owner_id
    left join decision d on d.application_id = a.id
    left join catalogue_entry e on e.kind = 'programmes' and e.key = a.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where ${conditions(actor, request)}
    order by c.submitted_at, c.id limit ${request.limit + 1}`
  const items = rows.slice(0, request.limit).map(summaryOf)
  const last = items.at(-1)
  return { items, next: rows.length > request.limit && last !== undefined ? cursorOf(last) : null }
}
