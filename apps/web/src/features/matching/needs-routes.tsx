import type { RouteObject } from 'react-router'
import { textsLoader } from '../../platform/texts'
import { PersonGate } from '../identity'

const loader = textsLoader('needs', 'matching', 'results')

const behindTheDoor: RouteObject[] = [
  { path: 'needs', loader, lazy: async () => ({ Component: (await import('./pages/needs-page')).NeedsPage }) },
  {
    path: 'needs/new',
    loader,
    lazy: async () => ({ Component: (await import('./pages/save-need-page')).SaveNeedPage }),
  },
  { path: 'needs/:id', loader, lazy: async () => ({ Component: (await import('./pages/need-page')).NeedPage }) },
]

/** Saved needs, and what links to them open. */
export const routes: RouteObject[] = [
  {
    path: 'needs/shared',
    loader,
    lazy: async () => ({ Component: (await import('./pages/shared-need-page')).SharedNeedPage }),
  },
  {
    path: 'needs/unsubscribe',
    loader,
    lazy: async () => ({ Component: (await import('./pages/unsubscribe-page')).UnsubscribePage }),
  },
  { Component: PersonGate, children: behindTheDoor },
]
