import type { Localized } from '../catalogue/localized'
import { adviceForm } from './advice-form'
import { coreForm } from './core-form'
import { questionsOf, type Question } from './form'

const textsOf = (question: Question): readonly Localized[] => [
  question.label,
  ...(question.help ? [question.help] : []),
  ...('options' in question ? question.options.map((option) => option.label) : []),
  ...('unit' in question ? [question.unit] : []),
]

describe.each([coreForm, adviceForm])('the form $version', (form) => {
  const questions = questionsOf(form)

  it('names every question once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })

  it('speaks both languages everywhere', () => {
    const texts = [...form.sections.map(({ title }) => title), ...questions.flatMap(textsOf)]
    expect(texts.filter(({ de, en }) => de.trim() === '' || en.trim() === '')).toEqual([])
  })

  it('hides questions only behind earlier ones that can give the answer', () => {
    const broken = questions.filter((question, index) => {
      const condition = question.visibleWhen
      if (condition === undefined) return false
      const asked = questions.slice(0, index).find(({ id }) => id === condition.question)
      if (asked === undefined) return true
      return 'options' in asked && condition.in.some((value) => !asked.options.some((option) => option.value === value))
    })
    expect(broken).toEqual([])
  })
})
