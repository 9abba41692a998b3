import type { RouteObject } from 'react-router'
import { routes as catalogue } from '../features/catalogue/routes'
import { routes as matching } from '../features/matching/routes'
import { registerTexts, textsLoader } from '../platform/texts'
import { AppLayout } from './app-layout'
import { LoadingPage } from './loading-page'
import { ErrorPage } from './pages/error-page'
import { NotFoundPage } from './pages/not-found-page'
import { StartPage } from './pages/start-page'

registerTexts('legal', {
  de: () => import('./legal.texts.de.json'),
  en: () => import('./legal.texts.en.json'),
})

const legalTexts = textsLoader('legal')
const legalPages = () => import('./pages/legal-page')

const publicPages: RouteObject[] = [
  { index: true, Component: StartPage },
  { path: 'imprint', loader: legalTexts, lazy: async () => ({ Component: (await legalPages()).ImprintPage }) },
  { path: 'privacy', loader: legalTexts, lazy: async () => ({ Component: (await legalPages()).PrivacyPage }) },
  {
    path: 'accessibility',
    loader: legalTexts,
    lazy: async () => ({ Component: (await legalPages()).AccessibilityPage }),
  },
  ...matching,
  ...catalogue,
  { path: '*', Component: NotFoundPage },
]

const appTexts = textsLoader('app')

function inLanguage(id: string, path: string): RouteObject {
  return {
    path,
    Component: AppLayout,
    HydrateFallback: LoadingPage,
    children: [{ id, loader: appTexts, ErrorBoundary: ErrorPage, HydrateFallback: LoadingPage, children: publicPages }],
  }
}

/** Where the pages of people who are signed in are added, once per language. */
export const pagesIds = ['pages-en', 'pages-de'] as const

/** Every place exists twice: in German at /… and in English at /en/… . */
export const routes: RouteObject[] = [inLanguage('pages-en', '/en'), inLanguage('pages-de', '/')]
