import type { MailKind, MailText } from './mail-texts'

/** Where the case is a request for advice, nothing is applied for and nobody decides. */
export const adviceMailTexts: Readonly<Partial<Record<MailKind, MailText>>> = {
  'application-received': {
    subject: { de: 'Ihre Anfrage ist eingegangen', en: 'Your request has arrived' },
    body: {
      de: 'Ihre Anfrage ist bei {desk} eingegangen. Dort berät man Sie und meldet sich im Portal. Ihre Vorgangsnummer ist {reference}.\n\nHier sehen Sie jederzeit den Stand:\n{link}',
      en: 'your request has arrived at {desk}. They will advise you and answer in the portal. Your reference number is {reference}.\n\nYou can see its status here at any time:\n{link}',
    },
  },
  'application-withdrawn': {
    subject: { de: 'Ihre Anfrage ist zurückgezogen', en: 'Your request is withdrawn' },
    body: {
      de: 'Ihre Anfrage wurde zurückgezogen. Es ist nichts weiter zu tun.\n\nZum Vorgang:\n{link}',
      en: 'your request has been withdrawn. There is nothing more to do.\n\nTo the case:\n{link}',
    },
  },
  'case-arrived': {
    subject: { de: 'Neue Beratungsanfrage', en: 'New request for advice' },
    body: {
      de: 'bei {desk} liegt eine neue Beratungsanfrage:\n{link}',
      en: 'there is a new request for advice at {desk}:\n{link}',
    },
  },
  'case-withdrawn': {
    subject: { de: 'Beratungsanfrage zurückgezogen', en: 'Request for advice withdrawn' },
    body: {
      de: 'die Beratungsanfrage wurde von der anfragenden Organisation zurückgezogen:\n{link}',
      en: 'the organisation has withdrawn its request for advice:\n{link}',
    },
  },
  'case-taken': {
    subject: { de: 'Ihre Anfrage wird bearbeitet', en: 'Your request is being dealt with' },
    body: {
      de: '{desk} kümmert sich jetzt um Ihre Anfrage. Sie müssen nichts tun.\n\nZum Stand:\n{link}',
      en: '{desk} is now dealing with your request. There is nothing for you to do.\n\nTo the status:\n{link}',
    },
  },
  'clarification-asked': {
    subject: { de: 'Rückfrage zu Ihrer Anfrage', en: 'Question about your request' },
    body: {
      de: '{desk} hat eine Rückfrage zu Ihrer Anfrage:\n\n{words}\n\nBitte antworten Sie hier, damit es weitergeht:\n{link}',
      en: '{desk} has a question about your request:\n\n{words}\n\nPlease answer here so that it can go on:\n{link}',
    },
  },
  'clarification-answered': {
    subject: { de: 'Rückfrage beantwortet', en: 'Question answered' },
    body: {
      de: 'die Rückfrage zur Beratungsanfrage ist beantwortet:\n{link}',
      en: 'the question about the request for advice has been answered:\n{link}',
    },
  },
  'case-forwarded': {
    subject: { de: 'Ihre Anfrage wurde weitergeleitet', en: 'Your request was passed on' },
    body: {
      de: 'Ihre Anfrage liegt jetzt bei {desk}. Alle Angaben und der Verlauf sind mitgegangen.\n\nDer Grund:\n{words}\n\nZum Stand:\n{link}',
      en: 'your request is now at {desk}. Everything in it and its history went along.\n\nThe reason:\n{words}\n\nTo the status:\n{link}',
    },
  },
  'message-from-desk': {
    subject: { de: 'Neue Nachricht zu Ihrer Anfrage', en: 'New message about your request' },
    body: {
      de: '{desk} hat Ihnen zu Ihrer Anfrage geschrieben:\n{link}',
      en: '{desk} has written to you about your request:\n{link}',
    },
  },
  'message-from-applicant': {
    subject: { de: 'Neue Nachricht zum Vorgang', en: 'New message about the case' },
    body: {
      de: 'zur Beratungsanfrage gibt es eine neue Nachricht der anfragenden Organisation:\n{link}',
      en: 'there is a new message from the organisation about its request for advice:\n{link}',
    },
  },
}
