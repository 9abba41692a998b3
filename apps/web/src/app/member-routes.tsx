import type { RouteObject } from 'react-router'
import { routes as applications } from '../features/applications/routes'
import { routes as identity } from '../features/identity/routes'
import { routes as intake } from '../features/intake/routes'
import { routes as needs } from '../features/matching/needs-routes'
import { routes as notification } from '../features/notification/routes'
import { MemberLayout } from './member-layout'

/** Everything behind or around the sign-in; fetched when somebody goes there. */
export const memberRoutes: RouteObject[] = [
  { Component: MemberLayout, children: [...identity, ...applications, ...intake, ...needs, ...notification] },
]
