import type { Transaction } from '../database/transaction'
import type { OutgoingMail } from './mail-transport'

/** Locks a mail that is still to be sent; null when it was sent or somebody is sending it now. */
export const claimMail = async (tx: Transaction, id: string): Promise<OutgoingMail | null> => {
  const rows = await tx.$queryRaw<OutgoingMail[]>`
    select id, recipient, subject, text, html, locale, unsubscribe from mail
    where id = ${id}::uuid and sent_at is null for update skip locked`
  return rows[0] ?? null
}

export const markSent = async (tx: Transaction, id: string): Promise<void> => {
  await tx.$executeRaw`update mail set sent_at = now() where id = ${id}::uuid`
}
