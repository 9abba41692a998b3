import { useRoutes } from 'react-router'
import { loadedRoutes } from '../platform/pages/loaded-routes'
import { memberRoutes } from './member-routes'
import { NotFoundPage } from './pages/not-found-page'

const pages = [...loadedRoutes(memberRoutes), { path: '*', element: <NotFoundPage /> }]

/** All places that strangers have no use for come together; where none is meant, that is said. */
export function MemberArea() {
  return useRoutes(pages)
}
