import { useCallback } from 'react'
import { useNavigate, type NavigateOptions } from 'react-router'
import { addressOf } from './locale'
import { useLocale } from './use-locale'

/** Goes to a place ("/applications?x=1#n=…") in the language that is being read. */
export function useLocalNavigate(): (place: string, options?: NavigateOptions) => void {
  const navigate = useNavigate()
  const locale = useLocale()
  return useCallback((place, options) => void navigate(addressOf(place, locale), options), [navigate, locale])
}
