import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { api, dataOf } from '../../platform/api-client'
import { registerTexts, textsLoader } from '../../platform/texts'

registerTexts('catalogue', {
  de: () => import('./catalogue.texts.de.json'),
  en: () => import('./catalogue.texts.en.json'),
})

const loadSentences = textsLoader('catalogue')
/** The filters offer the finder's words. */
const loadFilterSentences = textsLoader('catalogue', 'matching')

function withSentences<Answer>(load: (args: LoaderFunctionArgs) => Promise<Answer>, sentences = loadSentences) {
  return async (args: LoaderFunctionArgs): Promise<Answer> => {
    const [answer] = await Promise.all([load(args), sentences(args)])
    return answer
  }
}

/** Whose page it is, and until when anybody waits for it. */
const asked = ({ params, request }: LoaderFunctionArgs) => ({
  params: { path: { key: params.key ?? '' } },
  signal: request.signal,
})

export const routes: RouteObject[] = [
  {
    path: 'offers',
    loader: withSentences(() => dataOf(api.GET('/api/v1/catalogue/programmes')), loadFilterSentences),
    lazy: async () => ({ Component: (await import('./pages/offers-page')).OffersPage }),
  },
  {
    path: 'offers/:key',
    loader: withSentences((args) => dataOf(api.GET('/api/v1/catalogue/programmes/{key}', asked(args)))),
    lazy: async () => ({ Component: (await import('./pages/offer-page')).OfferPage }),
  },
  {
    path: 'systems/:key',
    loader: withSentences((args) => dataOf(api.GET('/api/v1/catalogue/systems/{key}', asked(args)))),
    lazy: async () => ({ Component: (await import('./pages/system-page')).SystemPage }),
  },
  {
    path: 'providers/:key',
    loader: withSentences((args) => dataOf(api.GET('/api/v1/catalogue/providers/{key}', asked(args)))),
    lazy: async () => ({ Component: (await import('./pages/provider-page')).ProviderPage }),
  },
]
