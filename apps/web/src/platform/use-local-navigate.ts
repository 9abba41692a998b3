import { useCallback } from 'react'
import { useLocation, useNavigate, type NavigateOptions } from 'react-router'
import { carryAnswers } from './answers-in-address'
import { addressOf, localeOf } from './locale'

/** Goes to a place ("/applications?x=1") in the language that is being read; the finder's answers come along. */
export function useLocalNavigate(): (place: string, options?: NavigateOptions) => void {
  const navigate = useNavigate()
  const { pathname, hash } = useLocation()
  return useCallback(
    (place, options) => void navigate(carryAnswers(addressOf(place, localeOf(pathname)), hash), options),
    [navigate, pathname, hash],
  )
}
