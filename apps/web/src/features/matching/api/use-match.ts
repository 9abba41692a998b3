import { startTransition, useEffect, useMemo, useState } from 'react'
import type { MatchResult, Need } from '@rechenlotse/domain/matching'
import type { Locale } from '../../../platform/locale'
import { useLocale } from '../../../platform/use-locale'
import { loadMatcher, type Glance, type Matcher } from './matcher'

/** What the catalogue says; null = not yet, or nothing was to be judged. */
export interface Judged<Result> {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly matcher: Matcher | null
  readonly result: Result | null
  readonly retry: () => void
}

type Judge<Result> = (matcher: Matcher, need: Need, locale: Locale) => Result

const wholeAnswer: Judge<MatchResult> = (matcher, need, locale) => matcher.match(need, locale)
const atAGlance: Judge<Glance> = (matcher, need, locale) => matcher.glance(need, locale)

/** The whole answer of the catalogue to a need, computed in the browser and again with every changed answer. */
export const useMatch = (need: Need | null): Judged<MatchResult> => useJudged(need, wholeAnswer)

/** Verdicts and size alone: quick enough for every keystroke. */
export const useGlance = (need: Need): Judged<Glance> => useJudged(need, atAGlance)

/** Without a need neither engine nor catalogue is fetched. */
function useJudged<Result>(need: Need | null, judge: Judge<Result>): Judged<Result> {
  const locale = useLocale()
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const isWanted = need !== null
  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    loadMatcher().then(
      (loaded) => isCurrent && startTransition(() => setMatcher(loaded)),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [attempt, isWanted])
  const result = useMemo(() => (need && matcher ? judge(matcher, need, locale) : null), [judge, matcher, need, locale])
  const retry = () => {
    setFailed(false)
    setAttempt((count) => count + 1)
  }
  return { status: result ? 'ready' : failed ? 'failed' : 'loading', matcher, result, retry }
}
