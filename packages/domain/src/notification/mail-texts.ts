import type { Localized } from '../catalogue/localized'

/** Every mail that the product writes. */
export const mailKinds = [
  'confirm-mail',
  'already-registered',
  'reset-password',
  'password-changed',
  'application-received',
  'application-withdrawn',
  'case-arrived',
  'case-withdrawn',
  'case-taken',
  'clarification-asked',
  'clarification-answered',
  'case-forwarded',
  'operator-assigned',
  'case-approved',
  'case-declined',
  'advice-answered',
  'message-from-desk',
  'message-from-applicant',
  'new-round-fits',
  'needs-changed',
] as const

export type MailKind = (typeof mailKinds)[number]

export interface MailText {
  readonly subject: Localized
  /**
   * Paragraphs; `{name}` stands for a parameter. Of a case's content a mail carries what a desk says in public:
   * its question or its reason, never answers, messages or notes.
   */
  readonly body: Localized
}

const needsNews: Localized = {
  de: 'zu Bedarfen, die Sie gespeichert haben, gibt es Neues:\n\n{news}\n\nDie Angaben sind unverbindlich; es gilt, was die Anbieter veröffentlichen.\n\nAlle gespeicherten Bedarfe:\n{link}\n\nKeine solchen Nachrichten mehr, ohne Anmeldung:\n{unsubscribe}',
  en: 'there is news about needs that you saved:\n\n{news}\n\nThis is without commitment; what the providers publish holds.\n\nAll saved needs:\n{link}\n\nNo more such messages, without signing in:\n{unsubscribe}',
}

/** Sentences of all mails. Greeting and closing are added to each. */
export const mailTexts: Readonly<Record<MailKind, MailText>> = {
  'confirm-mail': {
    subject: { de: 'Bitte bestätigen Sie Ihre E-Mail-Adresse', en: 'Please confirm your e-mail address' },
    body: {
      de: 'mit dieser Adresse wurde ein Zugang zum Rechenlotsen beantragt. Bitte bestätigen Sie sie:\n{link}\n\nDer Link gilt drei Tage. Wenn Sie nichts beantragt haben, müssen Sie nichts tun.',
      en: 'somebody asked for an account at Rechenlotse with this address. Please confirm it:\n{link}\n\nThe link is valid for three days. If it was not you, there is nothing to do.',
    },
  },
  'already-registered': {
    subject: { de: 'Sie haben bereits einen Zugang', en: 'You already have an account' },
    body: {
      de: 'mit dieser Adresse sollte ein Zugang angelegt werden, es gibt ihn aber schon. Hier melden Sie sich an:\n{link}\n\nWenn Sie Ihr Passwort nicht mehr wissen, können Sie dort ein neues festlegen.',
      en: 'somebody tried to register with this address, but the account exists already. Sign in here:\n{link}\n\nIf you have forgotten your password you can set a new one there.',
    },
  },
  'reset-password': {
    subject: { de: 'Neues Passwort festlegen', en: 'Set a new password' },
    body: {
      de: 'hier legen Sie ein neues Passwort fest:\n{link}\n\nDer Link gilt eine Stunde und nur einmal. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun. Ihr Passwort bleibt dann, wie es ist.',
      en: 'set a new password here:\n{link}\n\nThe link is valid for one hour and works once. If you did not ask for this, there is nothing to do. Your password then stays as it is.',
    },
  },
  'password-changed': {
    subject: { de: 'Ihr Passwort wurde geändert', en: 'Your password was changed' },
    body: {
      de: 'Ihr Passwort wurde soeben geändert. Alle anderen Anmeldungen wurden beendet.\n\nWaren Sie das nicht? Dann legen Sie sofort ein neues fest:\n{link}',
      en: 'your password has just been changed. All other sessions were ended.\n\nWas it not you? Then set a new one at once:\n{link}',
    },
  },
  'application-received': {
    subject: { de: 'Ihr Antrag ist eingegangen', en: 'Your application has arrived' },
    body: {
      de: 'Ihr Antrag „{programme}“ ist bei {desk} eingegangen. Ihre Vorgangsnummer ist {reference}.\n\nHier sehen Sie jederzeit den Stand:\n{link}',
      en: 'your application “{programme}” has arrived at {desk}. Your reference number is {reference}.\n\nYou can see its status here at any time:\n{link}',
    },
  },
  'application-withdrawn': {
    subject: { de: 'Ihr Antrag ist zurückgezogen', en: 'Your application is withdrawn' },
    body: {
      de: 'Ihr Antrag „{programme}“ wurde zurückgezogen. Es ist nichts weiter zu tun.\n\nZum Vorgang:\n{link}',
      en: 'your application “{programme}” has been withdrawn. There is nothing more to do.\n\nTo the case:\n{link}',
    },
  },
  'case-arrived': {
    subject: { de: 'Neuer Vorgang', en: 'New case' },
    body: {
      de: 'bei {desk} liegt ein neuer Vorgang zu „{programme}“:\n{link}',
      en: 'there is a new case for “{programme}” at {desk}:\n{link}',
    },
  },
  'case-withdrawn': {
    subject: { de: 'Vorgang zurückgezogen', en: 'Case withdrawn' },
    body: {
      de: 'der Antrag „{programme}“ wurde von der antragstellenden Organisation zurückgezogen:\n{link}',
      en: 'the applicant has withdrawn the application “{programme}”:\n{link}',
    },
  },
  'case-taken': {
    subject: { de: 'Ihr Antrag wird geprüft', en: 'Your application is being checked' },
    body: {
      de: '{desk} prüft jetzt Ihren Antrag „{programme}“. Sie müssen nichts tun.\n\nZum Stand:\n{link}',
      en: '{desk} is now checking your application “{programme}”. There is nothing for you to do.\n\nTo the status:\n{link}',
    },
  },
  'clarification-asked': {
    subject: { de: 'Rückfrage zu Ihrem Antrag', en: 'Question about your application' },
    body: {
      de: '{desk} hat eine Rückfrage zu Ihrem Antrag „{programme}“:\n\n{words}\n\nBitte antworten Sie hier, damit die Prüfung weitergeht:\n{link}',
      en: '{desk} has a question about your application “{programme}”:\n\n{words}\n\nPlease answer here so that the check can go on:\n{link}',
    },
  },
  'clarification-answered': {
    subject: { de: 'Rückfrage beantwortet', en: 'Question answered' },
    body: {
      de: 'die Rückfrage zum Antrag „{programme}“ ist beantwortet:\n{link}',
      en: 'the question about the application “{programme}” has been answered:\n{link}',
    },
  },
  'case-forwarded': {
    subject: { de: 'Ihr Antrag wurde weitergeleitet', en: 'Your application was passed on' },
    body: {
      de: 'Ihr Antrag liegt jetzt bei {desk} („{programme}“). Alle Angaben und der Verlauf sind mitgegangen.\n\nDer Grund:\n{words}\n\nZum Stand:\n{link}',
      en: 'your application is now at {desk} (“{programme}”). Everything in it and its history went along.\n\nThe reason:\n{words}\n\nTo the status:\n{link}',
    },
  },
  'operator-assigned': {
    subject: { de: 'Ihr Antrag hat ein Zentrum gefunden', en: 'Your application has found a centre' },
    body: {
      de: 'für Ihren Antrag „{programme}“ ist jetzt {desk} zuständig. Sie müssen nichts tun.\n\nZum Stand:\n{link}',
      en: '{desk} is now responsible for your application “{programme}”. There is nothing for you to do.\n\nTo the status:\n{link}',
    },
  },
  'case-approved': {
    subject: { de: 'Entscheidung über Ihren Antrag', en: 'Decision on your application' },
    body: {
      de: '{desk} hat über Ihren Antrag „{programme}“ entschieden: bewilligt.\n\n{words}\n\nBewilligung und nächste Schritte:\n{link}',
      en: '{desk} has decided on your application “{programme}”: approved.\n\n{words}\n\nThe grant and the next steps:\n{link}',
    },
  },
  'case-declined': {
    subject: { de: 'Entscheidung über Ihren Antrag', en: 'Decision on your application' },
    body: {
      de: '{desk} hat über Ihren Antrag „{programme}“ entschieden: abgelehnt.\n\n{words}\n\nZur Entscheidung und zu anderen Angeboten:\n{link}',
      en: '{desk} has decided on your application “{programme}”: declined.\n\n{words}\n\nThe decision and other offers:\n{link}',
    },
  },
  'advice-answered': {
    subject: { de: 'Antwort auf Ihre Anfrage', en: 'Answer to your request' },
    body: {
      de: '{desk} hat Ihre Anfrage beantwortet:\n\n{words}\n\nZur Anfrage:\n{link}',
      en: '{desk} has answered your request:\n\n{words}\n\nTo the request:\n{link}',
    },
  },
  'message-from-desk': {
    subject: { de: 'Neue Nachricht zu Ihrem Antrag', en: 'New message about your application' },
    body: {
      de: '{desk} hat Ihnen zu Ihrem Antrag „{programme}“ geschrieben:\n{link}',
      en: '{desk} has written to you about your application “{programme}”:\n{link}',
    },
  },
  'message-from-applicant': {
    subject: { de: 'Neue Nachricht zum Vorgang', en: 'New message about the case' },
    body: {
      de: 'zum Antrag „{programme}“ gibt es eine neue Nachricht der antragstellenden Organisation:\n{link}',
      en: 'there is a new message from the applicant about the application “{programme}”:\n{link}',
    },
  },
  'new-round-fits': {
    subject: { de: 'Eine neue Runde passt zu Ihrem Bedarf', en: 'A new round fits your need' },
    body: needsNews,
  },
  'needs-changed': {
    subject: { de: 'Neues zu Ihrem gespeicherten Bedarf', en: 'News about your saved need' },
    body: needsNews,
  },
}
