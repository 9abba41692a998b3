import type { Form } from './form'

/** A question to the central advice desk; everything else comes with the need. */
export const adviceForm: Form = {
  version: 'advice-1',
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
  ],
}
