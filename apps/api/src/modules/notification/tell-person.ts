import { composeMail, type MailKind } from '@rechenlotse/domain/notification'
import type { LaterReaction, ReactionContext } from '../../platform/events/reactions'
import type { MailDraft } from '../../platform/mail/mail-draft'
import { MailTokens } from '../identity'
import { pageAddress } from './page-address'
import { findPerson, findRegistrant, type Addressee } from './people.query'

const mailTo = (
  { config }: ReactionContext,
  { email, locale, ...known }: Omit<Addressee, 'name'> & Partial<Addressee>,
  { kind, path }: { readonly kind: MailKind; readonly path: string },
): MailDraft => ({
  recipient: email,
  locale,
  tag: null,
  ...composeMail({ kind, locale, params: { link: pageAddress(config, locale, path) }, ...known }),
})

/** The link that confirms a mail address; its token is derived anew, so that none is stored. */
export const sendConfirmationLink: LaterReaction = async (context, { payload }) => {
  const registrationId = String(payload['registrationId'])
  const registrant = await findRegistrant(context.tx, registrationId)
  if (registrant === null) return []
  const token = new MailTokens(context.config.sessionSecret).confirmationToken(registrationId)
  return [mailTo(context, registrant, { kind: 'confirm-mail', path: `/confirm-mail#token=${token}` })]
}

export const sendPasswordLink: LaterReaction = async (context, { payload }) => {
  const person = await findPerson(context.tx, String(payload['personId']))
  if (person === null) return []
  const token = new MailTokens(context.config.sessionSecret).passwordResetToken(String(payload['mailTokenId']))
  return [mailTo(context, person, { kind: 'reset-password', path: `/reset-password#token=${token}` })]
}

/** A mail about the own account that carries no token. */
export const tellPerson =
  (kind: MailKind, path: string): LaterReaction =>
  async (context, { payload }) => {
    const person = await findPerson(context.tx, String(payload['personId']))
    return person === null ? [] : [mailTo(context, person, { kind, path })]
  }
