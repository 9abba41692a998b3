import type { ComponentType } from 'react'
import type { Params, Path, RouteMatch, RouteObject } from 'react-router'
import { origin } from '../browser'
import { localeOf } from '../locale'
import { whileLoading } from './loading-count'

/** The fragment stays with the browser. */
type Place = Pick<Path, 'pathname' | 'search'>

/** A page with its script, its sentences and its data. */
export interface LoadedPage {
  readonly Component: ComponentType
  readonly data: unknown
}

const pages = new WeakMap<RouteObject, Map<string, Promise<LoadedPage>>>()
const failed = new Set<() => void>()

async function scriptOf({ lazy, Component }: RouteObject): Promise<ComponentType> {
  if (Component) return Component
  const loaded = typeof lazy === 'function' ? await lazy() : null
  const found = loaded && 'Component' in loaded ? loaded.Component : null
  if (!found) throw new Error('A route names neither a component nor where it is.')
  return found
}

async function dataOf({ loader }: RouteObject, params: Params, place: string): Promise<unknown> {
  if (typeof loader !== 'function') return null
  const request = new Request(new URL(place, origin))
  return loader({ params, request } as Parameters<typeof loader>[0])
}

/** What tells two visits to a route apart: the language and the parts of the address that the route names itself. */
function visitOf({ path = '' }: RouteObject, params: Params, pathname: string): string {
  const own = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => params[name])
  return JSON.stringify([localeOf(pathname), ...own])
}

/** Script, sentences and data of a page, all at once and each once a visit; what failed is tried again at the next place. */
export function loadPage(route: RouteObject, params: Params, { pathname, search }: Place): Promise<LoadedPage> {
  const visits = pages.get(route) ?? new Map<string, Promise<LoadedPage>>()
  pages.set(route, visits)
  const visit = visitOf(route, params, pathname)
  const known = visits.get(visit)
  if (known) return known
  const loading = Promise.all([scriptOf(route), dataOf(route, params, `${pathname}${search}`)]).then(
    ([Component, data]) => ({ Component, data }),
  )
  visits.set(visit, loading)
  loading.catch(() => failed.add(() => visits.delete(visit)))
  whileLoading(loading)
  return loading
}

/** Starts with all parts of a place together, the outer ones as well as the inner ones. */
export function loadAhead(matches: readonly RouteMatch[] | null, place: Place): readonly Promise<LoadedPage>[] {
  const parts = (matches ?? []).filter(({ route }) => route.lazy || route.loader)
  return parts.map(({ route, params }) => loadPage(route, params, place))
}

export function forgetFailures(): void {
  failed.forEach((forget) => forget())
  failed.clear()
}
