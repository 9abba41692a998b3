import type { RouteObject } from 'react-router'
import { routes as applications } from '../features/applications/routes'
import { routes as catalogue } from '../features/catalogue/routes'
import { routes as identity } from '../features/identity/routes'
import { routes as intake } from '../features/intake/routes'
import { routes as matching } from '../features/matching/routes'
import { routes as notification } from '../features/notification/routes'
import { AppLayout } from './app-layout'
import { ErrorPage } from './pages/error-page'
import { NotFoundPage } from './pages/not-found-page'
import { StartPage } from './pages/start-page'

const pages: RouteObject[] = [
  { index: true, Component: StartPage },
  { path: 'imprint', lazy: async () => ({ Component: (await import('./pages/imprint-page')).ImprintPage }) },
  { path: 'privacy', lazy: async () => ({ Component: (await import('./pages/privacy-page')).PrivacyPage }) },
  {
    path: 'accessibility',
    lazy: async () => ({ Component: (await import('./pages/accessibility-page')).AccessibilityPage }),
  },
  ...matching,
  ...catalogue,
  {
    lazy: async () => ({ Component: (await import('./member-layout')).MemberLayout }),
    children: [...identity, ...applications, ...intake, ...notification],
  },
  { path: '*', Component: NotFoundPage },
]

const children: RouteObject[] = [{ ErrorBoundary: ErrorPage, children: pages }]

/** Every place exists twice: in German at /… and in English at /en/… . */
export const routes: RouteObject[] = [
  { path: '/en', Component: AppLayout, children },
  { path: '/', Component: AppLayout, children },
]
