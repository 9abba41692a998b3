import type { Section } from '../form'
import { personalData, residencies } from './options'

export const dataSection: Section = {
  key: 'data',
  title: { de: 'Daten und Schutz', en: 'Data and protection' },
  questions: [
    {
      id: 'data-personal',
      type: 'single',
      options: personalData,
      required: true,
      label: { de: 'Welche Art von Daten wird verarbeitet?', en: 'What kind of data will be processed?' },
      help: { de: 'Die am stärksten geschützte Art zählt.', en: 'The most sensitive kind counts.' },
    },
    {
      id: 'data-agreement',
      type: 'yes-no',
      required: true,
      label: {
        de: 'Können Sie einen Vertrag zur Auftragsverarbeitung schließen (Art. 28 DSGVO)?',
        en: 'Can you sign a data processing agreement (Art. 28 GDPR)?',
      },
      visibleWhen: { question: 'data-personal', in: ['pseudonymised', 'personal', 'special_category'] },
    },
    {
      id: 'data-confidential',
      type: 'yes-no',
      required: true,
      label: { de: 'Enthalten die Daten Geschäftsgeheimnisse?', en: 'Do the data contain trade secrets?' },
    },
    {
      id: 'data-residency',
      type: 'single',
      options: residencies,
      required: true,
      label: { de: 'Wo dürfen die Daten liegen?', en: 'Where may the data be kept?' },
    },
    {
      id: 'data-description',
      type: 'long-text',
      maxWords: 200,
      required: false,
      label: { de: 'Beschreibung der Daten', en: 'Description of the data' },
      help: { de: 'Herkunft, Umfang, Format.', en: 'Origin, size, format.' },
    },
  ],
}
