import { startTransition, useEffect, useMemo, useState } from 'react'
import type { MatchResult, Need } from '@rechenlotse/domain/matching'
import { useLocale } from '../../../platform/use-locale'
import { loadMatcher, type Glance, type Matcher } from './matcher'

/** What the catalogue says; null = not yet, or nothing was to be judged. */
export interface Judged<Result> {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly matcher: Matcher | null
  readonly result: Result | null
  readonly retry: () => void
}

/** The whole answer of the catalogue to a need, computed in the browser and again with every changed answer. */
export function useMatch(need: Need | null): Judged<MatchResult> {
  const locale = useLocale()
  const loading = useMatcher(need !== null)
  const { matcher } = loading
  const [result, setResult] = useState<MatchResult | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    if (!need || !matcher) return undefined
    let isCurrent = true
    matcher.match(need, locale).then(
      (made) => isCurrent && startTransition(() => setResult(made)),
      (error: unknown) => isCurrent && setFault(error),
    )
    return () => {
      isCurrent = false
    }
  }, [need, matcher, locale])
  if (fault !== null) throw fault
  return judged(loading, need && result)
}

/** Verdicts and size alone: quick enough for every keystroke. */
export function useGlance(need: Need): Judged<Glance> {
  const locale = useLocale()
  const loading = useMatcher(true)
  const { matcher } = loading
  const result = useMemo(() => matcher && matcher.glance(need, locale), [need, matcher, locale])
  return judged(loading, result)
}

type Loading = Pick<Judged<unknown>, 'matcher' | 'retry'> & { readonly hasFailed: boolean }

function judged<Result>({ matcher, retry, hasFailed }: Loading, result: Result | null): Judged<Result> {
  return { status: result ? 'ready' : hasFailed ? 'failed' : 'loading', matcher, result, retry }
}

/** Where nothing is to be judged neither engine nor catalogue is fetched. */
function useMatcher(isWanted: boolean): Loading {
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
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
  const retry = () => {
    setFailed(false)
    setAttempt((count) => count + 1)
  }
  return { matcher, hasFailed, retry }
}
