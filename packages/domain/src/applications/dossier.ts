import type { Locale, Localized } from '../catalogue/localized'
import type { Answers, AnswerValue } from './answer'
import { wordsIn } from './answer-faults'
import type { Form, Question, SectionKey } from './form'
import { visibleQuestions } from './visible-questions'

/** One piece of text to copy into a foreign form. */
export interface DossierBlock {
  readonly question: string
  readonly label: string
  readonly text: string
  /** Unicode characters, as people count them. */
  readonly characters: number
  readonly words: number
}

export interface DossierSection {
  readonly key: SectionKey
  readonly title: string
  readonly blocks: readonly DossierBlock[]
}

/** The application as ready-to-copy blocks, and the required questions that nobody has answered yet. */
export interface DossierText {
  readonly sections: readonly DossierSection[]
  readonly gaps: readonly { readonly question: string; readonly label: string }[]
}

const yes: Localized = { de: 'Ja', en: 'Yes' }
const no: Localized = { de: 'Nein', en: 'No' }
const languageTags: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' }

const optionLabel = (question: Question, value: string, locale: Locale): string =>
  'options' in question ? (question.options.find((option) => option.value === value)?.label[locale] ?? value) : value

const mostDigitsOfRound = 4

/** Round large figures as people say them, 7 Mrd. or 7 billion; all others in full. */
const figureIn = (value: number, locale: Locale): string => {
  const isRound = Math.abs(value) >= 1e6 && Number(value.toPrecision(mostDigitsOfRound)) === value
  const options = isRound
    ? ({
        notation: 'compact',
        compactDisplay: locale === 'de' ? 'short' : 'long',
        maximumSignificantDigits: 4,
      } as const)
    : { maximumFractionDigits: 6 }
  return new Intl.NumberFormat(languageTags[locale], options).format(value)
}

const countryIn = (code: string, locale: Locale): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(code) ?? code) : code

/** An answer as a person reads it: options and countries by name, numbers with their unit, yes or no. */
export const answerText = (question: Question, value: AnswerValue, locale: Locale): string => {
  if (typeof value === 'boolean') return (value ? yes : no)[locale]
  if (typeof value === 'number') {
    const figure = figureIn(value, locale)
    return question.type === 'number' ? `${figure} ${question.unit[locale]}` : figure
  }
  if (typeof value === 'string')
    return question.type === 'country' ? countryIn(value, locale) : optionLabel(question, value, locale)
  return value.map((entry) => optionLabel(question, entry, locale)).join(', ')
}

const blockOf = (question: Question, value: AnswerValue, locale: Locale): DossierBlock => {
  const text = answerText(question, value, locale)
  return {
    question: question.id,
    label: question.label[locale],
    text,
    characters: [...text].length,
    words: wordsIn(text),
  }
}

/** Puts an application into words, section by section. Declarations are left out: they are made in the other portal. */
export const dossierText = (form: Form, answers: Answers, locale: Locale): DossierText => {
  const visible = new Set(visibleQuestions(form, answers).map((question) => question.id))
  const sections = form.sections.filter((section) => section.key !== 'declarations')
  const asked = sections.flatMap((section) => section.questions).filter((question) => visible.has(question.id))
  const valueOf = (question: Question): AnswerValue | undefined => {
    const value = answers[question.id]?.value
    return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value
  }
  return {
    sections: sections.map((section) => ({
      key: section.key,
      title: section.title[locale],
      blocks: section.questions.flatMap((question) => {
        const value = visible.has(question.id) ? valueOf(question) : undefined
        return value === undefined ? [] : [blockOf(question, value, locale)]
      }),
    })),
    gaps: asked
      .filter((question) => question.required && valueOf(question) === undefined)
      .map((question) => ({ question: question.id, label: question.label[locale] })),
  }
}
