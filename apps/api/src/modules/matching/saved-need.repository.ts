import type { Need, OfferOutline } from '@rechenlotse/domain/matching'
import type { Prisma } from '@rechenlotse/prisma/generated/client'
import type { Transaction } from '../../platform/database/database'
import type { Look } from './look-at'

export interface SavedNeed {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly need: Need
  readonly saved: Look
  readonly subscribed: boolean
  readonly sharedAt: Date | null
  readonly createdAt: Date
}

export type NewNeed = Pick<SavedNeed, 'id' | 'personId' | 'name' | 'need' | 'saved' | 'subscribed' | 'createdAt'>

export interface NeedChange {
  readonly name?: string
  readonly subscribed?: boolean
  /** What news are told against from now on. */
  readonly last?: Look
}

/** All that a request may read; the digest of the token is not among it. */
const readable = {
  id: true,
  personId: true,
  name: true,
  content: true,
  savedResult: true,
  savedRevision: true,
  savedAsOf: true,
  subscribed: true,
  sharedAt: true,
  createdAt: true,
} as const satisfies Prisma.SavedNeedSelect

const toSavedNeed = (row: Prisma.SavedNeedGetPayload<{ select: typeof readable }>): SavedNeed => {
  const { content, savedResult, savedRevision, savedAsOf, ...rest } = row
  const result = savedResult as unknown as readonly OfferOutline[]
  return { ...rest, need: content as Need, saved: { result, revision: savedRevision, asOf: savedAsOf } }
}

const lastOf = ({ result, revision, asOf }: Look) => ({
  lastResult: result as unknown as Prisma.InputJsonValue,
  lastRevision: revision,
  lastAsOf: asOf,
})

/** How many needs the person keeps; whoever else saves for them waits until this transaction ends. */
export const countNeedsLocked = async (tx: Transaction, personId: string): Promise<number> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`saved needs of ${personId}`}, 0))`
  return tx.savedNeed.count({ where: { personId } })
}

export const insertNeed = async (tx: Transaction, { need, saved, ...row }: NewNeed): Promise<void> => {
  const last = lastOf(saved)
  const then = { savedResult: last.lastResult, savedRevision: saved.revision, savedAsOf: saved.asOf }
  await tx.savedNeed.createMany({ data: [{ ...row, ...then, ...last, content: need as Prisma.InputJsonValue }] })
}

export const findNeed = async (tx: Transaction, id: string): Promise<SavedNeed | null> => {
  const row = await tx.savedNeed.findUnique({ where: { id }, select: readable })
  return row === null ? null : toSavedNeed(row)
}

export const listNeeds = async (tx: Transaction, personId: string): Promise<SavedNeed[]> => {
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'asc' as const }]
  return (await tx.savedNeed.findMany({ where: { personId }, select: readable, orderBy })).map(toSavedNeed)
}

export const updateNeed = async (tx: Transaction, id: string, { last, ...change }: NeedChange): Promise<void> => {
  await tx.savedNeed.updateMany({ where: { id }, data: { ...change, ...(last && lastOf(last)) } })
}

export const deleteNeed = async (tx: Transaction, id: string): Promise<void> => {
  await tx.savedNeed.deleteMany({ where: { id } })
}

/** Null for both ends the sharing. */
export const setShareToken = async (
  tx: Transaction,
  id: string,
  share: { readonly shareTokenDigest: string | null; readonly sharedAt: Date | null },
): Promise<void> => {
  await tx.savedNeed.updateMany({ where: { id }, data: share })
}

/** What is wanted by the need that this token opens, and nothing else of it. */
export const findSharedNeed = async (
  tx: Transaction,
  { digest, madeAfter }: { readonly digest: string; readonly madeAfter: Date },
): Promise<Need | null> => {
  const rows = await tx.$queryRaw<{ content: Need }[]>`select content from app_shared_need(${digest}, ${madeAfter})`
  return rows[0]?.content ?? null
}

export const unsubscribeAll = async (tx: Transaction, personId: string): Promise<number> =>
  (await tx.savedNeed.updateMany({ where: { personId, subscribed: true }, data: { subscribed: false } })).count
