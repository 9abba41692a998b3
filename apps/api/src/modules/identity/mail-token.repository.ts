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
  const rows = await tx.$queryRaw<OpenMailToken[]>`
    select person_id as "personId", email, name
    from app_open_mail_token(${asked.id}::uuid, ${asked.tokenDigest}, ${asked.now})`
  return rows[0] ?? null
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
