import type { Transaction } from '../../platform/database/database'

export interface HandOver {
  readonly caseId: string
  readonly from: string
  readonly to: string
}

/** The old desk keeps a read-only trace, the new one works. Must run while the case still stands on the old desk. */
export const handOverAccess = async (tx: Transaction, { caseId, from, to }: HandOver): Promise<void> => {
  await tx.$executeRaw`
    delete from case_access where case_id = ${caseId}::uuid and organisation_id = ${to}::uuid and "right" = 'former_desk'`
  await tx.$executeRaw`
    insert into case_access (case_id, organisation_id, "right") values (${caseId}::uuid, ${to}::uuid, 'desk')`
  await tx.$executeRaw`
    update case_access set "right" = 'former_desk', granted_at = now()
    where case_id = ${caseId}::uuid and organisation_id = ${from}::uuid and "right" = 'desk'`
}
