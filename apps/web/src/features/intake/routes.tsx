import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'
import { PersonGate } from '../identity'

registerTexts('intake', {
  de: () => import('./intake.texts.de.json'),
  en: () => import('./intake.texts.en.json'),
})

export const routes: RouteObject[] = [
  {
    Component: PersonGate,
    children: [
      {
        path: 'desk',
        loader: textsLoader('intake'),
        lazy: async () => ({ Component: (await import('./pages/desk-page')).DeskPage }),
      },
      {
        path: 'desk/cases/:id',
        loader: textsLoader('intake', 'applications', 'matching'),
        lazy: async () => ({ Component: (await import('./pages/case-page')).CasePage }),
      },
    ],
  },
]
