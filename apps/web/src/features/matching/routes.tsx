import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'

registerTexts('matching', {
  de: () => import('./matching.texts.de.json'),
  en: () => import('./matching.texts.en.json'),
})

registerTexts('finder', {
  partOf: 'matching',
  de: () => import('./finder.texts.de.json'),
  en: () => import('./finder.texts.en.json'),
})

registerTexts('results', {
  partOf: 'matching',
  de: () => import('./results.texts.de.json'),
  en: () => import('./results.texts.en.json'),
})

export const routes: RouteObject[] = [
  {
    path: 'finder',
    loader: textsLoader('matching', 'finder'),
    lazy: async () => ({ Component: (await import('./pages/finder-page')).FinderPage }),
  },
  {
    path: 'results',
    loader: textsLoader('matching', 'results'),
    lazy: async () => ({ Component: (await import('./pages/results-page')).ResultsPage }),
  },
]
