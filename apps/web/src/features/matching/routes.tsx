import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'
import { loadPublishedRuns } from './api/load-published-runs'

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

registerTexts('calculation', {
  de: () => import('./calculation.texts.de.json'),
  en: () => import('./calculation.texts.en.json'),
})

registerTexts('needs', {
  de: () => import('./needs.texts.de.json'),
  en: () => import('./needs.texts.en.json'),
})

const calculationTexts = textsLoader('calculation', 'matching')

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
  {
    path: 'calculation',
    loader: async (args) => {
      const [runs] = await Promise.all([loadPublishedRuns(), calculationTexts(args)])
      return runs
    },
    lazy: async () => ({ Component: (await import('./pages/calculation-page')).CalculationPage }),
  },
]
