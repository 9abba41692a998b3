import { coreForm, questionsOf } from '@rechenlotse/domain/applications'
import type { Option } from '@rechenlotse/ui'
import type { Locale } from '../../platform/locale'

const optionsOf = (id: string, locale: Locale): readonly Option[] => {
  const question = questionsOf(coreForm).find((candidate) => candidate.id === id)
  const options = question && 'options' in question ? question.options : []
  return options.map(({ value, label }) => ({ value, label: label[locale] }))
}

/** The same kinds and Länder as the core form asks for. */
export const organisationKindOptions = (locale: Locale): readonly Option[] => optionsOf('organisation-kind', locale)

export const laenderOptions = (locale: Locale): readonly Option[] => optionsOf('organisation-land', locale)
