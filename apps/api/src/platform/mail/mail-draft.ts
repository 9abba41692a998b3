import type { Locale } from '@rechenlotse/domain/catalogue'

/** A mail as a word writes it: plain text first, the html is made from it. */
export interface MailDraft {
  readonly recipient: string
  readonly locale: Locale
  /** Without the tag; one line. */
  readonly subject: string
  readonly text: string
  /** Reference of the case; stands in front of the subject. */
  readonly tag: string | null
  /** Address that ends such mails with one POST (RFC 8058); mail programs offer it as a button. */
  readonly unsubscribe?: string
}
