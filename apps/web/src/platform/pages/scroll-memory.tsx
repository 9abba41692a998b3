import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** How far down each place of the history was read, in CSS pixels. */
const heights = new Map<string, number>()

/** At once: KERN glides within a page, but a new page is no part of the old one. */
const goTo = (top: number) => window.scrollTo({ top, behavior: 'instant' })

/** Where a visit begins nothing is remembered, and asking how far down it is would have the page laid out at once. */
function goBackTo(top: number | undefined): void {
  if (top !== undefined) goTo(top)
}

function usePlaceBefore() {
  const { pathname, search } = useLocation()
  const before = useRef({ pathname, search })
  useEffect(() => {
    before.current = { pathname, search }
  }, [pathname, search])
  return before
}

/** A new place begins at its top or at the part that its fragment names; on the way back one finds the place one left. */
export function ScrollMemory() {
  const { key, pathname, search, hash } = useLocation()
  const type = useNavigationType()
  const before = usePlaceBefore()
  useLayoutEffect(() => {
    const isNew = pathname !== before.current.pathname || (type === 'PUSH' && search !== before.current.search)
    const part = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (type === 'POP') goBackTo(heights.get(key))
    else if (part) part.scrollIntoView()
    else if (isNew) goTo(0)
  }, [before, hash, key, pathname, search, type])
  useEffect(() => {
    const keep = () => heights.set(key, window.scrollY)
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [key])
  return null
}
