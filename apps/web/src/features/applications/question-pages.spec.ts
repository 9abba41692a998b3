import { coreForm, questionsOf, visibleQuestions, type Answers } from '@rechenlotse/domain/applications'
import { questionPages } from './question-pages'

const company: Answers = {
  'organisation-kind': { value: 'company', origin: 'typed' },
  'organisation-country': { value: 'DE', origin: 'typed' },
  'data-personal': { value: 'personal', origin: 'typed' },
}

describe('pages of an application', () => {
  it.each([
    ['of somebody who has said nothing yet', {}],
    ['of a German company with personal data', company],
  ])('ask every visible question %s exactly once', (_, answers: Answers) => {
    const asked = questionPages(coreForm, answers).flatMap(({ questions }) => questions.map(({ id }) => id))
    const visible = visibleQuestions(coreForm, answers).filter(({ type }) => type !== 'declaration')
    expect([...asked].sort()).toEqual(visible.map(({ id }) => id).sort())
  })

  it('hold few questions each', () => {
    const sizes = questionPages(coreForm, company).map(({ questions }) => questions.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5)
  })

  it('leave out a page whose questions do not arise', () => {
    const ids = (answers: Answers) =>
      questionPages(coreForm, answers).map(({ section, number }) => `${section}/${number}`)
    expect(ids(company)).toContain('organisation/3')
    expect(ids({})).not.toContain('organisation/3')
  })

  it('show a question of a later form version without a change here', () => {
    const [first] = questionsOf(coreForm)
    const form = {
      version: 'later',
      sections: [{ ...coreForm.sections[0]!, questions: [{ ...first!, id: 'brand-new' }] }],
    }
    expect(questionPages(form, {})).toMatchObject([{ number: 1, questions: [{ id: 'brand-new' }] }])
  })
})
