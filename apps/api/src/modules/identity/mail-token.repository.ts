import type { Transaction } from '../../platform/database/database'
import type { MailTokenPurpose } from './mail-tokens'

export interface MailTokenRow {
  readonly id: string
  readonly personId: string
  readonly purpose: MailTokenPurpose
  readonly tokenDigest: string
  readonly expiresAt: Date
}

export interface OpenMailToken {
  readonly personId: string
  readonly email: string
  readonly name: string
}

export const saveMailToken = async (tx: Transaction, row: MailTokenRow): Promise<void> => {
  await tx.mailToken.createMany({ data: [row] })
}

/** Whose token this is while it can still be used. */
export const findOpenMailToken = async (
  tx: Transaction,
  asked: { readonly id: string; readonly tokenDigest: string; readonly now: Date },
): Promise<OpenMailToken | null> => {
  const row = await tx.mailToken.findFirst({
    where: { id: asked.id, tokenDigest: asked.tokenDigest, usedAt: null, expiresAt: { gt: asked.now } },
    select: { personId: true, person: { select: { email: true, name: true, disabledAt: true } } },
  })
  return row?.person.disabledAt === null
    ? { personId: row.personId, email: row.person.email, name: row.person.name }
    : null
}

/** Uses the token up; false when somebody was faster. */
export const useMailToken = async (tx: Transaction, id: string, now: Date): Promise<boolean> => {
  const used = await tx.mailToken.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return used.count === 1
}

/** Uses up whatever else was sent to this person for the same purpose. */
export const closeMailTokens = async (
  tx: Transaction,
  { personId, purpose, now }: { readonly personId: string; readonly purpose: MailTokenPurpose; readonly now: Date },
): Promise<void> => {
  await tx.mailToken.updateMany({ where: { personId, purpose, usedAt: null }, data: { usedAt: now } })
}
