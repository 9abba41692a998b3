export { composeMail, type MailWording } from './compose-mail'
export { mailKinds, mailTexts, type MailKind, type MailText } from './mail-texts'
export { newsInWords, newsKind, type NewsNames } from './needs-news'
