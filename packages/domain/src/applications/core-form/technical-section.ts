import type { Section } from '../form'
import { accessForms, experiences, supports, workloads } from './options'

const ifKnown = {
  de: 'Lassen Sie das Feld leer, wenn Sie es nicht wissen. Das Zentrum hilft bei der Schätzung.',
  en: 'Leave this empty if you do not know. The centre helps with the estimate.',
}

export const technicalSection: Section = {
  key: 'technical',
  title: { de: 'Technik', en: 'Technical' },
  questions: [
    {
      id: 'technical-workload', type: 'single', options: workloads, required: true,
      label: { de: 'Was soll gerechnet werden?', en: 'What is to be computed?' },
    },
    {
      id: 'technical-gpu-hours', type: 'number', min: 0.01, max: 1e9, integer: false, required: false,
      unit: { de: 'GPU-Stunden', en: 'GPU-hours' },
      label: { de: 'Benötigte Rechenzeit', en: 'Compute time needed' }, help: ifKnown,
    },
    {
      id: 'technical-gpu-model', type: 'text', maxLength: 60, required: false,
      label: { de: 'Bezogen auf welche GPU?', en: 'On which GPU?' }, help: ifKnown,
    },
    {
      id: 'technical-model-parameters', type: 'number', min: 1, max: 1e15, integer: false, required: false,
      unit: { de: 'Parameter', en: 'parameters' },
      label: { de: 'Größe des Modells', en: 'Size of the model' }, help: ifKnown,
    },
    {
      id: 'technical-training-tokens', type: 'number', min: 1, max: 1e18, integer: false, required: false,
      unit: { de: 'Tokens', en: 'tokens' },
      label: { de: 'Umfang der Trainingsdaten', en: 'Amount of training data' }, help: ifKnown,
    },
    {
      id: 'technical-gpu-memory', type: 'number', min: 0.1, max: 100_000, integer: false, required: false,
      unit: { de: 'GB je GPU', en: 'GB per GPU' },
      label: { de: 'Speicher der GPU', en: 'GPU memory' }, help: ifKnown,
    },
    {
      id: 'technical-storage', type: 'number', min: 0, max: 1_000_000, integer: false, required: false,
      unit: { de: 'TB', en: 'TB' },
      label: { de: 'Speicherplatz', en: 'Storage' }, help: ifKnown,
    },
    {
      id: 'technical-software', type: 'long-text', maxWords: 200, required: true,
      label: { de: 'Software und Vorgehen', en: 'Software and approach' },
      help: {
        de: 'Welche Programme, Bibliotheken und Modelle verwenden Sie?',
        en: 'Which programs, libraries and models do you use?',
      },
    },
    {
      id: 'technical-access', type: 'multiple', options: accessForms, required: false,
      label: { de: 'Art des Zugangs', en: 'Kind of access' },
    },
    {
      id: 'technical-experience', type: 'single', options: experiences, required: true,
      label: { de: 'Erfahrung mit Großrechnern', en: 'Experience with large machines' },
    },
    {
      id: 'technical-support', type: 'multiple', options: supports, required: false,
      label: { de: 'Gewünschte Hilfe', en: 'Help wanted' },
    },
  ],
}
