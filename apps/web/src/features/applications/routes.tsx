import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'
import { PersonGate } from '../identity'

registerTexts('applications', {
  de: () => import('./applications.texts.de.json'),
  en: () => import('./applications.texts.en.json'),
})

const loader = textsLoader('applications')

const ofOne: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./pages/application-page')).ApplicationPage }) },
  {
    path: 'questions/:section/:page',
    lazy: async () => ({ Component: (await import('./pages/questions-page')).QuestionsPage }),
  },
  { path: 'check', lazy: async () => ({ Component: (await import('./pages/check-page')).CheckPage }) },
  { path: 'submitted', lazy: async () => ({ Component: (await import('./pages/submitted-page')).SubmittedPage }) },
  { path: 'dossier', lazy: async () => ({ Component: (await import('./pages/dossier-page')).DossierPage }) },
]

const behindTheDoor: RouteObject[] = [
  {
    path: 'applications',
    loader,
    lazy: async () => ({ Component: (await import('./pages/applications-page')).ApplicationsPage }),
  },
  {
    path: 'applications/:id',
    loader,
    lazy: async () => ({ Component: (await import('./pages/application-frame')).ApplicationFrame }),
    children: ofOne,
  },
]

export const routes: RouteObject[] = [
  {
    path: 'applications/new',
    loader,
    lazy: async () => ({ Component: (await import('./pages/start-application-page')).StartApplicationPage }),
  },
  { path: 'advice', loader, lazy: async () => ({ Component: (await import('./pages/advice-page')).AdvicePage }) },
  { Component: PersonGate, children: behindTheDoor },
]
