import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, matchRoutes } from 'react-router'
import { forgetOldDestination } from '../features/identity/waiting-destination'
import { carriesAnswers } from '../platform/answers-in-address'
import { localeOf } from '../platform/locale'
import { nextTask } from '../platform/next-task'
import { loadAhead } from '../platform/pages/load-page'
import { loadTexts } from '../platform/texts'
import { AppPages } from './app-pages'
import { routes } from './routes'
import './app-texts'

const app = (
  <BrowserRouter>
    <AppPages />
  </BrowserRouter>
)

/** The script is asked for early and may arrive before the end of the document. */
const documentIsRead = () =>
  new Promise<void>((resolve) => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })

/**
 * Where the server has rendered the page, its content stays until all parts are there, and is then taken over. It knows no
 * fragment: with the finder's answers in the address the page is made anew.
 */
export async function show(): Promise<void> {
  await documentIsRead()
  const container = document.getElementById('root')
  if (!container) return
  const { location } = window
  await loadTexts(localeOf(location.pathname), ['app'])
  if (container.hasChildNodes()) await Promise.allSettled(loadAhead(matchRoutes(routes, location), location))
  startTransition(() => {
    if (container.hasChildNodes() && !carriesAnswers(location.hash)) hydrateRoot(container, app)
    else createRoot(container).render(app)
  })
  await nextTask()
  forgetOldDestination()
}
