import type { Need, OfferOutline } from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'
import type { Look } from './look-at'

export interface DueNeed {
  readonly id: string
  readonly personId: string
  readonly need: Need
  readonly lastResult: readonly OfferOutline[]
}

interface Asked {
  readonly revision: string
  readonly day: string
  readonly people: number
}

/** One at a time: a second worker waits, and then finds nothing left to do. */
export const lockReevaluation = async (tx: Transaction): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('reevaluate needs', 0))`
}

/** Subscribed needs that were not looked at with this revision on this day, all of one person together. */
export const listDueNeeds = (tx: Transaction, { revision, day, people }: Asked): Promise<DueNeed[]> =>
  tx.$queryRaw<DueNeed[]>`
    with due as (
      select id, person_id from saved_need
      where subscribed and (last_as_of < ${day} or (last_as_of = ${day} and last_revision <> ${revision}))),
    chosen as (select distinct person_id from due order by person_id limit ${people})
    select n.id, n.person_id as "personId", n.content as need, n.last_result as "lastResult" from saved_need n
    where n.id in (select id from due) and n.person_id in (select person_id from chosen)
    order by n.person_id, n.created_at, n.id
    for update of n`

export const saveLook = async (tx: Transaction, id: string, { result, revision, asOf }: Look): Promise<void> => {
  await tx.$executeRaw`
    update saved_need set last_result = ${JSON.stringify(result)}::jsonb, last_revision = ${revision}, last_as_of = ${asOf}
    where id = ${id}::uuid`
}
