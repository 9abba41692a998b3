import { use } from 'react'
import { useLocation, useParams, type RouteObject } from 'react-router'
import { loadPage } from './load-page'
import { LoadedData } from './loaded-data'

function Loaded({ route }: { readonly route: RouteObject }) {
  const { Component, data } = use(loadPage(route, useParams(), useLocation()))
  return (
    <LoadedData value={data}>
      <Component />
    </LoadedData>
  )
}

/**
 * Routes whose pages come when they are visited, with their sentences and data. The router of the library that does
 * this itself weighs 16 kB more than a visitor's budget has left: decision 0008.
 */
export function loadedRoutes(routes: readonly RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    const { path, index, children, Component } = route
    const element = route.lazy || route.loader ? <Loaded route={route} /> : Component ? <Component /> : null
    if (index) return { index, element }
    return {
      ...(path === undefined ? {} : { path }),
      ...(element === null ? {} : { element }),
      ...(children ? { children: loadedRoutes(children) } : {}),
    }
  })
}
