import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the browser has taken over the page. Until then it shows what the server wrote, which cannot know how this browser
 * names countries and in which order.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
