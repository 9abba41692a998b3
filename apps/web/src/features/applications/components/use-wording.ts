import { centralAdvice } from '@rechenlotse/domain/applications'
import { ownSentence } from '../../../platform/forms/own-sentence'
import { useTexts, type Translate } from '../../../platform/texts'
import type { ApplicationView } from '../api/application-view'

/** The sentences about this application; a request for advice has its own where nothing is applied for or decided. */
export function useWording({ programme }: Pick<ApplicationView, 'programme'>): Translate {
  const t = useTexts('applications')
  if (programme !== centralAdvice) return t
  const wording = (key: string, values?: Readonly<Record<string, unknown>>) =>
    ownSentence(t, `advice-words.${key}`, values) ?? t(key, { ...values })
  return wording as unknown as Translate
}
