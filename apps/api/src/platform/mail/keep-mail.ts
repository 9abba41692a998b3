import type { Transaction } from '../database/transaction'
import type { RecordedEvent } from '../events/recorded-event'
import { urgencyOf } from '../events/urgency-of'
import { htmlOfText } from './html-of-text'
import type { MailDraft } from './mail-draft'

export interface MailToKeep {
  readonly event: Pick<RecordedEvent, 'id' | 'type'>
  readonly draft: MailDraft
  /** False = it stays in the local mailbox. */
  readonly send: boolean
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Writes a mail down, once per fact and recipient, and enqueues its sending in the same transaction. */
export const keepMail = async (tx: Transaction, { event, draft, send }: MailToKeep): Promise<void> => {
  const subject = oneLine(draft.tag === null ? draft.subject : `[${draft.tag}] ${draft.subject}`)
  await tx.$queryRaw`
    with kept as (
      insert into mail (event_id, recipient, locale, subject, text, html, tag, unsubscribe)
      values (${event.id}, ${draft.recipient}, ${draft.locale}, ${subject}, ${draft.text},
        ${htmlOfText(draft.text, draft.locale)}, ${draft.tag}, ${draft.unsubscribe ?? null})
      on conflict (event_id, recipient) do nothing
      returning id)
    select app_enqueue('send-mail', jsonb_build_object('mailId', id), ${urgencyOf(event.type)}::int) from kept where ${send}`
}
