import type { DemandNote } from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'

/** Nothing is returned: the role of requests may not even read what it has just written. */
export const insertDemandNote = async (
  tx: Transaction,
  { verdicts, ruledOutBy, ...note }: DemandNote,
): Promise<void> => {
  await tx.demandNote.createMany({ data: [{ ...note, ...verdicts, ruledOutBy: [...ruledOutBy] }] })
}
