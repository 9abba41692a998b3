import type { RouteObject } from 'react-router'
import { routes as catalogue } from '../features/catalogue/routes'
import { routes as matching } from '../features/matching/routes'
import { registerTexts, textsLoader } from '../platform/texts'
import { AppLayout } from './app-layout'

registerTexts('legal', {
  de: () => import('./legal.texts.de.json'),
  en: () => import('./legal.texts.en.json'),
})

registerTexts('start', {
  de: () => import('./start.texts.de.json'),
  en: () => import('./start.texts.en.json'),
})

const legalTexts = textsLoader('legal')
const legalPages = () => import('./pages/legal-page')

const publicPages: RouteObject[] = [
  {
    index: true,
    loader: textsLoader('start'),
    lazy: async () => ({ Component: (await import('./pages/start-page')).StartPage }),
  },
  { path: 'imprint', loader: legalTexts, lazy: async () => ({ Component: (await legalPages()).ImprintPage }) },
  { path: 'privacy', loader: legalTexts, lazy: async () => ({ Component: (await legalPages()).PrivacyPage }) },
  {
    path: 'accessibility',
    loader: legalTexts,
    lazy: async () => ({ Component: (await legalPages()).AccessibilityPage }),
  },
  ...matching,
  ...catalogue,
]

const inLanguage = (path: string): RouteObject => ({
  path,
  loader: textsLoader('app'),
  Component: AppLayout,
  children: [
    ...publicPages,
    { path: '*', lazy: async () => ({ Component: (await import('./member-area')).MemberArea }) },
  ],
})

/** Every place exists twice: in German at /… and in English at /en/… . */
export const routes: RouteObject[] = [inLanguage('/en'), inLanguage('/')]
