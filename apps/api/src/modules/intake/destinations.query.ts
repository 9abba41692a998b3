import { canWorkAtSomeDesk } from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { permit } from '../identity'
import type { DestinationDto } from './dto/queue.dto'

interface DestinationRow extends Omit<DestinationDto, 'programmeName'> {
  readonly programmeName: DestinationDto['programmeName'] | null
}

/** Programmes and desks that take cases here. */
export const readDestinations = async (tx: Transaction, actor: Actor): Promise<DestinationDto[]> => {
  permit(canWorkAtSomeDesk(actor))
  const rows = await tx.$queryRaw<DestinationRow[]>`
    select s.programme, e.content->'name' as "programmeName", o.provider as operator, o.name as "operatorName"
    from intake_setting s
    join organisation o on o.provider = any(s.operators)
    left join catalogue_entry e on e.kind = 'programmes' and e.key = s.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where s.intake = 'here' order by o.name, s.programme`
  return rows.map((row) => ({ ...row, programmeName: row.programmeName ?? { de: row.programme, en: row.programme } }))
}
