import { useLayoutEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { changeNeed, type NeedChange } from './change-need'
import { readAnswers, writeAnswers, type Answers } from './need-in-address'

export interface AnswersInAddress extends Answers {
  readonly change: (change: NeedChange, unknown?: readonly string[]) => void
  /** The place with the newest answers, those of this very moment included. */
  readonly carriedTo: (place: string) => string
}

/** What was added to a list and taken from it since it was shown, done to its newest state. */
function merged(newest: readonly string[], shown: readonly string[], wanted: readonly string[]): readonly string[] {
  const kept = newest.filter((key) => wanted.includes(key) || !shown.includes(key))
  return [...kept, ...wanted.filter((key) => !shown.includes(key) && !kept.includes(key))]
}

/**
 * The finder's answers, kept in the fragment of the address alone. The address follows a little later than a change:
 * what is changed meanwhile builds on the change, not on the address.
 */
export function useAnswers(): AnswersInAddress {
  const { hash, pathname, search } = useLocation()
  const navigate = useNavigate()
  const answers = useMemo(() => readAnswers(hash), [hash])
  const newest = useRef(answers)
  useLayoutEffect(() => {
    newest.current = answers
  }, [answers])
  const change = (wanted: NeedChange, unknown = answers.unknown) => {
    newest.current = {
      need: changeNeed(newest.current.need, wanted),
      unknown: merged(newest.current.unknown, answers.unknown, unknown),
    }
    void navigate(`${pathname}${search}${writeAnswers(newest.current)}`, { replace: true, preventScrollReset: true })
  }
  return { ...answers, change, carriedTo: (place) => `${place}${writeAnswers(newest.current)}` }
}
