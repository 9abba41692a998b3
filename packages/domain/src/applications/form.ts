import type { Localized } from '../catalogue/localized'

export interface Option {
  readonly value: string
  readonly label: Localized
}

/** Shown only when the answer to another question is one of these values; an absent answer hides it. */
export interface Visibility {
  readonly question: string
  readonly in: readonly (string | boolean)[]
}

interface QuestionBase {
  readonly id: string
  readonly label: Localized
  readonly help?: Localized
  /** Asked for when submitting; a draft never insists. */
  readonly required: boolean
  readonly visibleWhen?: Visibility
}

export interface PlainQuestion extends QuestionBase {
  readonly type: 'yes-no' | 'date' | 'email' | 'url' | 'country'
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text'
  /** Characters. */
  readonly maxLength: number
}

export interface LongTextQuestion extends QuestionBase {
  readonly type: 'long-text'
  readonly maxWords: number
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number'
  readonly unit: Localized
  readonly min: number
  readonly max: number
  readonly integer: boolean
}

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'multiple'
  readonly options: readonly Option[]
}

export interface DeclarationQuestion extends QuestionBase {
  readonly type: 'declaration'
  /** Version of the sentence that is agreed to; kept with the submission. */
  readonly textVersion: string
}

export type Question =
  PlainQuestion | TextQuestion | LongTextQuestion | NumberQuestion | ChoiceQuestion | DeclarationQuestion

export type SectionKey = 'organisation' | 'project' | 'technical' | 'data' | 'declarations'

export interface Section {
  readonly key: SectionKey
  readonly title: Localized
  readonly questions: readonly Question[]
}

/** A form as data; a change of any question is a new version. */
export interface Form {
  readonly version: string
  readonly sections: readonly Section[]
}

/** All questions of a form in their order. */
export const questionsOf = (form: Form): readonly Question[] => form.sections.flatMap((section) => section.questions)
