import { useEffect, useMemo, useState } from 'react'
import type { MatchResult, Need } from '@rechenlotse/domain/matching'
import { useLocale } from '../../../platform/use-locale'
import { loadMatcher, type Matcher } from './matcher'

export interface Match {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly matcher: Matcher | null
  readonly result: MatchResult | null
  readonly retry: () => void
}

/**
 * What the catalogue says to a need, computed in the browser and again with every changed answer.
 * null = nothing is to be judged: neither engine nor catalogue is fetched.
 */
export function useMatch(need: Need | null): Match {
  const locale = useLocale()
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const isWanted = need !== null
  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    loadMatcher().then(
      (loaded) => isCurrent && setMatcher(loaded),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [attempt, isWanted])
  const result = useMemo(() => (need && matcher?.match(need, locale)) ?? null, [matcher, need, locale])
  const retry = () => {
    setFailed(false)
    setAttempt((count) => count + 1)
  }
  return { status: result ? 'ready' : failed ? 'failed' : 'loading', matcher, result, retry }
}
