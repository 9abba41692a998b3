import { Suspense, useEffect, useMemo } from 'react'
import { matchRoutes, useLocation, useRoutes, type RouteObject } from 'react-router'
import { forgetFailures, loadAhead } from '../platform/pages/load-page'
import { loadedRoutes } from '../platform/pages/loaded-routes'
import { LoadingPage } from './loading-page'
import { routes } from './routes'

export interface AppPagesProps {
  readonly pages?: readonly RouteObject[]
}

/** The page of the address. While another one is on its way, the one before stays. */
export function AppPages({ pages = routes }: AppPagesProps) {
  const location = useLocation()
  const table = useMemo(() => loadedRoutes(pages), [pages])
  void Promise.allSettled(loadAhead(matchRoutes([...pages], location), location))
  useEffect(forgetFailures, [location.key])
  return <Suspense fallback={<LoadingPage />}>{useRoutes(table)}</Suspense>
}
