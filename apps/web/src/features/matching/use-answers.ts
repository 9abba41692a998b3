import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Need } from '@rechenlotse/domain/matching'
import { changeNeed, type NeedChange } from './change-need'
import { readAnswers, writeAnswers, type Answers } from './need-in-address'

export interface AnswersInAddress extends Answers {
  readonly change: (change: NeedChange, unknown?: readonly string[]) => void
  readonly clear: () => void
}

/** The finder's answers, kept in the fragment of the address alone. */
export function useAnswers(): AnswersInAddress {
  const { hash, pathname, search } = useLocation()
  const navigate = useNavigate()
  const { need, unknown } = useMemo(() => readAnswers(hash), [hash])
  const write = useCallback(
    (next: Need, nextUnknown: readonly string[]) => {
      const place = `${pathname}${search}${writeAnswers({ need: next, unknown: nextUnknown })}`
      void navigate(place, { replace: true, preventScrollReset: true })
    },
    [navigate, pathname, search],
  )
  return {
    need,
    unknown,
    change: (change, nextUnknown = unknown) => write(changeNeed(need, change), nextUnknown),
    clear: () => write({}, []),
  }
}
