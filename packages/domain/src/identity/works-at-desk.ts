import type { Actor } from './actor'

/** Whether the actor works at the desk of this provider (catalogue key). */
export const worksAtDesk = (actor: Actor, provider: string): boolean =>
  actor.kind === 'person' &&
  actor.memberships.some((membership) => membership.role === 'desk_officer' && membership.provider === provider)
