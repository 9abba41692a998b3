import type { IdentityEventName, IdentityEvents } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { recordEvent } from '../../platform/events/record-event'

/** Before sign-in the system acts: nobody has proved who they are. */
const beforeSignIn: ReadonlySet<IdentityEventName> = new Set([
  'identity.registration-requested',
  'identity.registration-repeated',
  'identity.password-reset-requested',
  'identity.password-reset-for-nobody',
])

/** What a mail follows; identity may not ask the table of reactions, its spec compares the two. */
const followedByMail: ReadonlySet<IdentityEventName> = new Set([
  'identity.registration-requested',
  'identity.registration-repeated',
  'identity.password-reset-requested',
  'identity.password-changed',
])

/** Writes a fact of identity to the outbox, in the transaction that made it true. */
export const recordIdentityEvent = async <Name extends IdentityEventName>(
  tx: Transaction,
  type: Name,
  payload: IdentityEvents[Name],
): Promise<void> => {
  const actorId = beforeSignIn.has(type) ? null : ((payload as { readonly personId?: string }).personId ?? null)
  const actorSide = actorId === null ? 'system' : 'applicant'
  const fact = { type, actorId, actorSide, payload: { ...payload } } as const
  await recordEvent(tx, fact, { hasLaterReactions: followedByMail.has(type) })
}
