import { addTexts, useTexts, type Translate } from '../texts'
import german from './forms.texts.de.json'
import english from './forms.texts.en.json'

addTexts('forms', 'de', german)
addTexts('forms', 'en', english)

/** What every form and every failed call says. */
export function useFormTexts(): Translate {
  return useTexts('forms')
}
