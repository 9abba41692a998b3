import type { WhatHappened } from '@rechenlotse/domain/intake'
import type { Transaction } from '../../platform/database/database'

/** The last thing that happened to a case: who, what, when. */
export const readWhatHappened = async (tx: Transaction, caseId: string): Promise<WhatHappened | null> => {
  const rows = await tx.$queryRaw<WhatHappened[]>`
    select e.type as event, coalesce(p.name, e.actor_side) as by, e.occurred_at::text as at, c.state, c.version
    from event e join "case" c on c.id = e.case_id left join person p on p.id = e.actor_id
    where e.case_id = ${caseId}::uuid order by e.id desc limit 1`
  const [last] = rows
  return last === undefined ? null : { ...last, at: new Date(last.at).toISOString() }
}
