import { useEffect, useState } from 'react'
import type { Need } from '@rechenlotse/domain/matching'
import { useLocale } from '../../platform/use-locale'
import { loadMatcher, type Matcher } from '../matching/api/matcher'
import type { ProgrammeFilter } from './programme-filter'

type Asking = Pick<ProgrammeFilter, 'who' | 'purpose' | 'from'>

function needOf({ who, purpose, from }: Asking): Need {
  const applicant = { ...(who ? { kind: who } : {}), ...(from ? { country: from } : {}) }
  return { applicant, ...(purpose ? { project: { purpose } } : {}) } as Need
}

/** Which programmes their conditions do not close to who is asking, from where and what for; all while nothing is chosen. */
export function useOpenTo(asking: Asking): (key: string) => boolean {
  const locale = useLocale()
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  const isWanted = asking.who !== '' || asking.purpose !== '' || asking.from !== ''
  useEffect(() => {
    if (isWanted && !matcher) loadMatcher().then(setMatcher, () => undefined)
  }, [isWanted, matcher])
  if (!isWanted || !matcher) return () => true
  const { verdicts } = matcher.glance(needOf(asking), locale)
  const closed = new Set(verdicts.filter(({ verdict }) => verdict === 'ineligible').map(({ programme }) => programme))
  return (key) => !closed.has(key)
}
