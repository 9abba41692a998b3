import type { Form } from './form'
import { forwardingConsent } from './forwarding-consent'

/** A question to the central advice desk; everything else comes with the need. */
export const adviceForm: Form = {
  version: 'advice-2',
  sections: [
    {
      key: 'project',
      title: { de: 'Ihre Frage', en: 'Your question' },
      questions: [
        {
          id: 'advice-message',
          type: 'long-text',
          maxWords: 600,
          required: true,
          label: { de: 'Wobei dürfen wir helfen?', en: 'What can we help you with?' },
        },
      ],
    },
    {
      key: 'declarations',
      title: { de: 'Erklärungen', en: 'Declarations' },
      questions: [
        {
          id: forwardingConsent,
          type: 'declaration',
          textVersion: '2026-11-advice',
          required: false,
          label: {
            de: 'Wenn ein Zentrum besser helfen kann, darf die Anfrage mit allen Angaben dorthin weitergeleitet werden.',
            en: 'If a centre can help better, the request may be passed on to it with everything in it.',
          },
          help: {
            de: 'Freiwillig. Ohne Ihr Einverständnis fragt die Beratung Sie vorher.',
            en: 'Optional. Without your consent the advice desk asks you first.',
          },
        },
      ],
    },
  ],
}
