import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'

registerTexts('matching', {
  de: () => import('./matching.texts.de.json'),
  en: () => import('./matching.texts.en.json'),
})

const loader = textsLoader('matching')

export const routes: RouteObject[] = [
  { path: 'finder', loader, lazy: async () => ({ Component: (await import('./pages/finder-page')).FinderPage }) },
  { path: 'results', loader, lazy: async () => ({ Component: (await import('./pages/results-page')).ResultsPage }) },
]
