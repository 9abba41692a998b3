import { centralAdvice, type Intake } from '@rechenlotse/domain/applications'
import type { ProgrammeStatus } from '@rechenlotse/domain/catalogue'
import type { Transaction } from '../../platform/database/database'

export interface ProgrammeOnOffer {
  readonly key: string
  readonly intake: Intake
  readonly operators: readonly string[]
  readonly status: readonly ProgrammeStatus[]
}

/** Whether the published catalogue knows the programme, and where its applications go; null = it does not. */
export const findProgrammeOnOffer = async (tx: Transaction, key: string): Promise<ProgrammeOnOffer | null> => {
  const rows = await tx.$queryRaw<ProgrammeOnOffer[]>`
    select wanted.key, coalesce(s.intake, case when e.content->>'applicationUrl' is null then 'contact' else 'own_portal' end)
        as intake, coalesce(s.operators, '{}') as operators, coalesce(e.content->'status', '[]') as status
    from (select ${key}::text as key) wanted
    left join intake_setting s on s.programme = wanted.key
    left join catalogue_entry e on e.kind = 'programmes' and e.key = wanted.key
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where e.key is not null or (s.programme is not null and wanted.key = ${centralAdvice})`
  return rows[0] ?? null
}
