import type { Catalogue } from '@rechenlotse/domain/catalogue'
import type { Transaction } from '../../platform/database/database'
import type { Intake, IntakeSetting } from './intake-of'

export interface RevisionHead {
  readonly hash: string
  readonly publishedAt: Date
}

export interface ProgrammeRound {
  readonly id: string
  readonly continuous: boolean
  readonly opensAt: Date | null
  readonly cutoffAt: Date | null
}

export function findNewestRevision(tx: Transaction): Promise<RevisionHead | null> {
  return tx.catalogueRevision.findFirst({
    select: { hash: true, publishedAt: true },
    orderBy: [{ publishedAt: 'desc' }, { hash: 'asc' }],
  })
}

export async function readContent(tx: Transaction, hash: string): Promise<Catalogue> {
  const { content } = await tx.catalogueRevision.findUniqueOrThrow({ where: { hash }, select: { content: true } })
  return content as unknown as Catalogue
}

export async function listIntakeSettings(tx: Transaction): Promise<IntakeSetting[]> {
  const rows = await tx.intakeSetting.findMany({ orderBy: { programme: 'asc' } })
  return rows.map(({ programme, intake, operators }) => ({ programme, intake: intake as Intake, operators }))
}

export function listRounds(tx: Transaction, programme: string): Promise<ProgrammeRound[]> {
  return tx.round.findMany({
    where: { programme },
    select: { id: true, continuous: true, opensAt: true, cutoffAt: true },
    orderBy: [{ cutoffAt: 'asc' }, { id: 'asc' }],
  })
}
