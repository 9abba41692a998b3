import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { forgetOldDestination } from '../features/identity/waiting-destination'
import { localeOf } from '../platform/locale'
import { loadTexts } from '../platform/texts'
import './styles.css'
import './app-texts'
import { isPublicPlace } from './public-place'
import { pagesIds, routes } from './routes'

const root = document.getElementById('root')

/** With it the router shows a public page at once, but looks for no further pages on the first one. */
const nothingToFetch = { loaderData: Object.fromEntries(pagesIds.map((id) => [id, null])) }

async function show(container: HTMLElement): Promise<void> {
  await loadTexts(localeOf(window.location.pathname), ['app'])
  const router = createBrowserRouter(routes, {
    ...(isPublicPlace(window.location.pathname) ? { hydrationData: nothingToFetch } : {}),
    async patchRoutesOnNavigation({ path, patch }) {
      if (isPublicPlace(path)) return
      const { memberRoutes } = await import('./member-routes')
      for (const id of pagesIds) patch(id, memberRoutes)
    },
  })
  createRoot(container).render(<RouterProvider router={router} />)
}

forgetOldDestination()
if (root) void show(root)
