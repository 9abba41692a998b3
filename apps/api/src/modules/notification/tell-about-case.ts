import { composeMail, type MailKind } from '@rechenlotse/domain/notification'
import type { LaterReaction, ReactionContext } from '../../platform/events/reactions'
import type { MailDraft } from '../../platform/mail/mail-draft'
import { findCaseFacts, type CaseFacts } from './case-facts.query'
import { pageAddress } from './page-address'
import { listMembers, listOfficers, type Addressee } from './people.query'
import { findPublicWords } from './public-words.query'

interface Telling {
  readonly kind: MailKind
  readonly path: (facts: CaseFacts) => string
  readonly readers: (context: ReactionContext, facts: CaseFacts) => Promise<readonly Addressee[]>
}

const telling =
  ({ kind, path, readers }: Telling): LaterReaction =>
  async (context, event) => {
    const facts = event.caseId === null ? null : await findCaseFacts(context.tx, event.caseId)
    if (facts === null) return []
    const { reference, desk, programmeName, isAdvice } = facts
    const words = await findPublicWords(context.tx, event)
    const draftFor = ({ email, name, locale }: Addressee): MailDraft => {
      const link = pageAddress(context.config, locale, path(facts))
      const params = { link, reference, desk, words, programme: programmeName[locale] }
      return { recipient: email, locale, tag: reference, ...composeMail({ kind, locale, params, name, isAdvice }) }
    }
    return (await readers(context, facts)).map(draftFor)
  }

/** Everybody of the applying organisation. */
export const tellApplicant = (kind: MailKind): LaterReaction =>
  telling({
    kind,
    path: ({ applicationId }) => `/applications/${applicationId}`,
    readers: ({ tx }, { organisationId }) => listMembers(tx, organisationId),
  })

/** The officer who has the case, or the whole desk. */
export const tellDesk = (kind: MailKind): LaterReaction =>
  telling({ kind, path: ({ id }) => `/desk/cases/${id}`, readers: ({ tx }, { id }) => listOfficers(tx, id) })
