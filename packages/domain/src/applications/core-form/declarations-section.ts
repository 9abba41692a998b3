import type { Section } from '../form'
import { forwardingConsent } from '../forwarding-consent'

export const declarationsSection: Section = {
  key: 'declarations',
  title: { de: 'Erklärungen', en: 'Declarations' },
  questions: [
    {
      id: 'declaration-correct',
      type: 'declaration',
      textVersion: '2026-11',
      required: true,
      label: {
        de: 'Die Angaben sind nach bestem Wissen richtig und vollständig.',
        en: 'To the best of my knowledge the information is correct and complete.',
      },
    },
    {
      id: 'declaration-entitled',
      type: 'declaration',
      textVersion: '2026-11',
      required: true,
      label: {
        de: 'Ich darf für die Organisation diesen Antrag stellen.',
        en: 'I am entitled to apply on behalf of the organisation.',
      },
    },
    {
      id: forwardingConsent,
      type: 'declaration',
      textVersion: '2026-11',
      required: false,
      label: {
        de: 'Wenn ein anderes Zentrum besser passt, darf der Antrag mit allen Angaben dorthin weitergeleitet werden.',
        en: 'If another centre is a better match, the application may be passed on to it with everything in it.',
      },
      help: {
        de: 'Freiwillig. Ohne Ihr Einverständnis fragt das Zentrum Sie vorher.',
        en: 'Optional. Without your consent the centre asks you first.',
      },
    },
  ],
}
