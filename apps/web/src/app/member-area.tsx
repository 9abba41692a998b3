import { use } from 'react'
import { useLocation, useRoutes, type RouteObject } from 'react-router'
import { loadedRoutes } from '../platform/pages/loaded-routes'
import { NotFoundPage } from './pages/not-found-page'
import { isPublicPlace } from './public-place'

const fetched: { routes: Promise<RouteObject[]> | null } = { routes: null }

async function fetchRoutes(): Promise<RouteObject[]> {
  const { memberRoutes } = await import('./member-routes')
  return [...loadedRoutes(memberRoutes), { path: '*', Component: NotFoundPage }]
}

function Pages() {
  fetched.routes ??= fetchRoutes()
  return useRoutes(use(fetched.routes))
}

/** Places that strangers have no use for come with their script; where none is meant, that is said. */
export function MemberArea() {
  return isPublicPlace(useLocation().pathname) ? <NotFoundPage /> : <Pages />
}
