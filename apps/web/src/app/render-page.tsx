import { prerender } from 'react-dom/static'
import { StaticRouter, matchRoutes, type RouteObject } from 'react-router'
import { askBy } from '../platform/api-client'
import { localeOf } from '../platform/locale'
import { loadAhead } from '../platform/pages/load-page'
import { Problem } from '../platform/problem'
import { loadTexts } from '../platform/texts'
import { AppPages } from './app-pages'
import './app-texts'
import { isPublicPlace } from './public-place'
import { routes } from './routes'
import { pageInShell } from './page-in-shell'

/** What is fetched for a page is remembered by its routes: with routes of its own a page takes nothing from the one before. */
const ownRoutes = (table: readonly RouteObject[]): RouteObject[] =>
  table.map((route) => ({ ...route, ...(route.children && { children: ownRoutes(route.children) }) }) as RouteObject)

/** The pages of a place, the outer ones first; null where there is none. */
function pagesAt(pathname: string, table: RouteObject[]) {
  const matches = matchRoutes(table, pathname)
  return matches?.at(-1)?.route.path === '*' ? null : matches
}

async function contentOf(pathname: string, pages: readonly RouteObject[]): Promise<string> {
  const place = (
    <StaticRouter location={pathname}>
      <AppPages pages={pages} />
    </StaticRouter>
  )
  // The content security policy lets no inline script put late parts into their places: all stand there at once.
  const faults: unknown[] = []
  const onError = (fault: unknown) => void faults.push(fault)
  const { prelude } = await prerender(place, { progressiveChunkSize: Infinity, onError })
  if (faults.length > 0) throw new Error(`The page ${pathname} cannot be rendered.`, { cause: faults[0] })
  return new Response(prelude).text()
}

/** An address that names nothing is no fault of the page. */
function nothingThere(error: unknown): null {
  if (error instanceof Problem && error.status === 404) return null
  throw error
}

/**
 * The public pages as text, to be read before the script is there and without it.
 *
 * @param shell the page that the browser is sent for every other place
 * @param ask answers the calls of the API that a page needs
 */
export function pageRenderer(shell: string, ask: (request: Request) => Promise<Response>) {
  askBy(ask)
  /** null = none that strangers read, or it cannot be shown now: the shell says more. */
  return async (pathname: string): Promise<string | null> => {
    if (!isPublicPlace(pathname)) return null
    const table = ownRoutes(routes)
    const matches = pagesAt(pathname, table)
    if (!matches) return null
    const locale = localeOf(pathname)
    await loadTexts(locale, ['app'])
    const parts = await Promise.all(loadAhead(matches, { pathname, search: '' })).catch(nothingThere)
    return parts && pageInShell(shell, { locale, content: await contentOf(pathname, table) })
  }
}
