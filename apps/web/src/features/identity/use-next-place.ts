import { useLocation, useSearchParams } from 'react-router'
import { safePlace } from './destination'

export interface NextPlace {
  readonly next: string | null
  /** The fragment with the finder's answers. */
  readonly hash: string
}

/** Where the door leads, as its address says. */
export function useNextPlace(): NextPlace {
  const [query] = useSearchParams()
  return { next: safePlace(query.get('next')), hash: useLocation().hash }
}
