import { wordsOf } from './need'
import { below, fault, shown, type Shape } from './shape'
import { atLeastOne, isObject, localized, object } from './structures'
import { oneOf } from './values'

const EXPLAINS_ONLY = 'explains only'

/** Each word of a field of the facts → what it means in the contract, or that it explains only. */
const words = (path: string): Shape => {
  const means = atLeastOne(oneOf(...wordsOf(path)), 'word of the contract')
  const word = object({
    means: (value, place) => {
      if (value !== EXPLAINS_ONLY) means(value, place)
    },
    note: localized,
  })
  return (value, place) => {
    if (!isObject(value)) return fault(place, `${shown(value)} stands here`, 'an object of word and meaning')
    for (const [name, meaning] of Object.entries(value)) word(meaning, below(place, name))
  }
}

/** How the words of the programmes' facts read in the contract. */
export const vocabulary = object({ audience: words('applicant.kind'), purposes: words('project.purpose') })
