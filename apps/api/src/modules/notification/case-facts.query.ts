import { centralAdvice } from '@rechenlotse/domain/applications'
import type { Localized } from '@rechenlotse/domain/catalogue'
import type { Transaction } from '../../platform/database/database'

/** What mails say of a case itself. */
export interface CaseFacts {
  readonly id: string
  readonly reference: string
  readonly applicationId: string
  readonly organisationId: string
  readonly desk: string
  readonly isAdvice: boolean
  readonly programmeName: Localized
}

export const findCaseFacts = async (tx: Transaction, caseId: string): Promise<CaseFacts | null> => {
  const rows = await tx.$queryRaw<CaseFacts[]>`
    select c.id, c.reference, c.application_id as "applicationId", c.organisation_id as "organisationId", desk.name as desk,
      a.programme = ${centralAdvice} as "isAdvice",
      coalesce(e.content->'name', jsonb_build_object('de', a.programme, 'en', a.programme)) as "programmeName"
    from "case" c
    join application a on a.id = c.application_id
    join organisation desk on desk.id = c.desk_organisation_id
    left join catalogue_entry e on e.kind = 'programmes' and e.key = a.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where c.id = ${caseId}::uuid`
  return rows[0] ?? null
}
