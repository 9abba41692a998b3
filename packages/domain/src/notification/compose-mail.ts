import type { Locale } from '../catalogue/localized'
import { mailTexts, type MailKind } from './mail-texts'

const greeting = { de: 'Guten Tag,', en: 'Hello,' } as const
const closing = {
  de: 'Rechenlotse\nDiese Nachricht wurde automatisch verschickt. Bitte antworten Sie im Portal.',
  en: 'Rechenlotse\nThis message was sent automatically. Please answer in the portal.',
} as const

export interface MailWording {
  readonly subject: string
  readonly text: string
}

/**
 * Puts a mail into words.
 * @throws when the text names a parameter that was not given, so that no mail leaves with a gap
 */
export const composeMail = (kind: MailKind, locale: Locale, params: Readonly<Record<string, string>>): MailWording => {
  const { subject, body } = mailTexts[kind]
  const filled = body[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) throw new Error(`The mail ${kind} needs ${name}`)
    return value
  })
  return { subject: subject[locale], text: `${greeting[locale]}\n\n${filled}\n\n${closing[locale]}\n` }
}
