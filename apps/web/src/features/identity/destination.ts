/** Where to go after sign-in: a place of the product, never another site. */
export function safePlace(next: string | null): string | null {
  if (next === null || !/^\/(?![/\\])/.test(next) || /[\\\s]/.test(next)) return null
  return next
}

/** The address of a door ("/sign-in", "/register") that leads on to a place and carries the fragment along. */
export function doorTo(door: string, next: string | null, hash: string): string {
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`
  return `${door}${query}${hash}`
}
