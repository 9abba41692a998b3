import type { Section } from '../form'
import { purposes, uses } from './options'

export const projectSection: Section = {
  key: 'project',
  title: { de: 'Ihr Vorhaben', en: 'Your project' },
  questions: [
    {
      id: 'project-title',
      type: 'text',
      maxLength: 150,
      required: true,
      label: { de: 'Titel', en: 'Title' },
    },
    {
      id: 'project-summary',
      type: 'long-text',
      maxWords: 200,
      required: true,
      label: { de: 'Kurzfassung', en: 'Summary' },
      help: {
        de: 'So, dass auch Fachfremde verstehen, worum es geht.',
        en: 'So that people from other fields understand what it is about.',
      },
    },
    {
      id: 'project-goal',
      type: 'long-text',
      maxWords: 400,
      required: true,
      label: { de: 'Was wollen Sie erreichen?', en: 'What do you want to achieve?' },
      help: { de: 'Woran erkennen Sie, dass es gelungen ist?', en: 'How will you see that it worked?' },
    },
    {
      id: 'project-purpose',
      type: 'single',
      options: purposes,
      required: true,
      label: { de: 'Wozu dient das Ergebnis?', en: 'What is the result for?' },
    },
    {
      id: 'project-use',
      type: 'single',
      options: uses,
      required: true,
      label: { de: 'Verwendung', en: 'Use' },
    },
    {
      id: 'project-results-publishable',
      type: 'yes-no',
      required: false,
      label: { de: 'Dürfen Ergebnisse veröffentlicht werden?', en: 'May results be published?' },
    },
    {
      id: 'project-start',
      type: 'date',
      required: false,
      label: { de: 'Spätester sinnvoller Beginn', en: 'Latest useful start' },
    },
    {
      id: 'project-duration',
      type: 'number',
      min: 1,
      max: 120,
      integer: false,
      required: true,
      unit: { de: 'Monate', en: 'months' },
      label: { de: 'Dauer', en: 'Duration' },
    },
    {
      id: 'project-plan',
      type: 'long-text',
      maxWords: 400,
      required: false,
      label: { de: 'Arbeitsschritte', en: 'Work plan' },
    },
    {
      id: 'project-earlier-results',
      type: 'long-text',
      maxWords: 300,
      required: false,
      label: { de: 'Bisherige Ergebnisse', en: 'Earlier results' },
    },
  ],
}
