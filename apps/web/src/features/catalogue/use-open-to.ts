import { useEffect, useState } from 'react'
import type { Need } from '@rechenlotse/domain/matching'
import { useLocale } from '../../platform/use-locale'
import { loadMatcher, type Matcher } from '../matching/api/matcher'

function needOf(who: string, purpose: string): Need {
  return {
    ...(who ? { applicant: { kind: who } } : {}),
    ...(purpose ? { project: { purpose } } : {}),
  } as Need
}

/** Which programmes their conditions do not close to a kind of applicant and a purpose; all while nothing is chosen. */
export function useOpenTo(who: string, purpose: string): (key: string) => boolean {
  const locale = useLocale()
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  const isWanted = who !== '' || purpose !== ''
  useEffect(() => {
    if (isWanted && !matcher) loadMatcher().then(setMatcher, () => undefined)
  }, [isWanted, matcher])
  if (!isWanted || !matcher) return () => true
  const offers = matcher.match(needOf(who, purpose), locale).offers
  const closed = new Set(offers.filter(({ verdict }) => verdict === 'ineligible').map(({ programme }) => programme))
  return (key) => !closed.has(key)
}
