import type { Locale, Localized } from '../catalogue/localized'
import { adviceMailTexts } from './advice-mail-texts'
import { mailTexts, type MailKind } from './mail-texts'

const greeting: Localized = { de: 'Guten Tag', en: 'Hello' }
const closing: Localized = {
  de: 'Rechenlotse\nDiese Nachricht wurde automatisch verschickt.',
  en: 'Rechenlotse\nThis message was sent automatically.',
}
const answerThere: Localized = { de: 'Bitte antworten Sie im Portal.', en: 'Please answer in the portal.' }
const wantsAnswer: ReadonlySet<MailKind> = new Set([
  'clarification-asked',
  'message-from-desk',
  'message-from-applicant',
])

export interface MailWording {
  readonly subject: string
  readonly text: string
}

export interface MailToCompose {
  readonly kind: MailKind
  readonly locale: Locale
  readonly params: Readonly<Record<string, string>>
  /** The recipient's; left out where a stranger could have typed it. */
  readonly name?: string
  /** The case is a request for advice. */
  readonly isAdvice?: boolean
}

/**
 * Puts a mail into words.
 * @throws when the text names a parameter that was not given, so that no mail leaves with a gap
 */
export const composeMail = ({ kind, locale, params, name, isAdvice = false }: MailToCompose): MailWording => {
  const { subject, body } = (isAdvice ? adviceMailTexts[kind] : undefined) ?? mailTexts[kind]
  const filled = body[locale].replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = Object.hasOwn(params, gap) ? params[gap] : undefined
    if (value === undefined) throw new Error(`The mail ${kind} needs ${gap}`)
    return value
  })
  const hello = name === undefined ? greeting[locale] : `${greeting[locale]} ${name}`
  const end = wantsAnswer.has(kind) ? `${closing[locale]} ${answerThere[locale]}` : closing[locale]
  return { subject: subject[locale], text: `${hello},\n\n${filled}\n\n${end}\n` }
}
