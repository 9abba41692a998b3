import type { Answers, AnswerValue } from './answer'
import { changeAnswers } from './change-answers'
import { checkAnswers, checkDraftValues } from './check-answers'
import { coreForm } from './core-form'
import { questionsOf } from './form'
import { reachableAnswers } from './reachable-answers'

const typed = (values: Readonly<Record<string, AnswerValue>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, origin: 'typed' }]))

const complete = {
  'organisation-name': 'Beispiel-Maschinenbau GmbH',
  'organisation-kind': 'company',
  'organisation-country': 'DE',
  'organisation-land': 'DE-BW',
  'organisation-staff': 180,
  'contact-name': 'Projektleitung',
  'contact-email': 'projekt@mittelstand.example',
  'project-title': 'Fehler im Guss erkennen',
  'project-summary': 'Bilder aus der Fertigung.',
  'project-goal': 'Weniger Ausschuss.',
  'project-purpose': 'competitive_development',
  'project-use': 'civilian',
  'project-duration': 6,
  'technical-workload': 'finetuning',
  'technical-software': 'PyTorch',
  'technical-experience': 'none',
  'data-personal': 'none',
  'data-confidential': true,
  'data-residency': 'de',
  'declaration-correct': true,
  'declaration-entitled': true,
} as const

const faultsWith = (changes: Readonly<Record<string, AnswerValue>>) =>
  checkAnswers(coreForm, typed({ ...complete, ...changes })).map(({ pointer, code }) => `${pointer} ${code}`)

describe('submitting', () => {
  it('finds nothing wrong with a complete application', () => {
    expect(checkAnswers(coreForm, typed(complete))).toEqual([])
  })

  it('names every required question of an empty one, each once', () => {
    const faults = checkAnswers(coreForm, {})
    const required = questionsOf(coreForm).filter((question) => question.required && question.visibleWhen === undefined)
    expect(faults.map((fault) => fault.pointer)).toEqual(required.map((question) => `/answers/${question.id}`))
  })

  it.each([
    [{ 'contact-email': 'projekt@' }, '/answers/contact-email applications.answer-not-an-email'],
    [
      { 'organisation-website': 'javascript:alert(1)' },
      '/answers/organisation-website applications.answer-not-a-web-address',
    ],
    [{ 'project-start': '2027-02-30' }, '/answers/project-start applications.answer-not-a-date'],
    [{ 'organisation-country': 'Deutschland' }, '/answers/organisation-country applications.answer-not-a-country'],
    [{ 'project-duration': 0 }, '/answers/project-duration applications.answer-out-of-range'],
    [{ 'project-duration': 1e9 }, '/answers/project-duration applications.answer-out-of-range'],
    [{ 'organisation-staff': 1.5 }, '/answers/organisation-staff applications.answer-not-whole'],
    [{ 'project-title': 'x'.repeat(151) }, '/answers/project-title applications.answer-too-long'],
    [{ 'project-summary': 'Wort '.repeat(201) }, '/answers/project-summary applications.answer-too-many-words'],
    [{ 'project-goal': '   ' }, '/answers/project-goal applications.answer-missing'],
    [{ 'declaration-correct': false }, '/answers/declaration-correct applications.declaration-missing'],
  ])('refuses %j', (change, fault) => {
    expect(faultsWith(change)).toEqual([fault])
  })

  it.each([
    { 'project-title': 'ü'.repeat(150) },
    { 'project-title': '🦉'.repeat(150) },
    { 'organisation-website': 'https://müller.example/a?b#c' },
  ])('accepts %j', (change) => {
    expect(faultsWith(change)).toEqual([])
  })

  it('asks for the data processing agreement only when personal data are processed', () => {
    expect(faultsWith({ 'data-personal': 'personal' })).toEqual(['/answers/data-agreement applications.answer-missing'])
  })

  it('leaves answers behind that no longer are on the way', () => {
    const moved = typed({ ...complete, 'organisation-country': 'FR' })
    expect(Object.keys(reachableAnswers(coreForm, moved))).not.toContain('organisation-land')
    expect(checkAnswers(coreForm, moved)).toEqual([])
  })
})

describe('a draft', () => {
  it.each([
    { 'contact-email': 'half@' },
    { 'project-start': '2027-' },
    { 'project-duration': 0 },
    { 'project-title': null },
  ])('keeps %j', (values) => {
    expect(checkDraftValues(coreForm, values)).toEqual([])
  })

  it.each([
    [{ 'project-title': 7 }, 'applications.answer-of-wrong-type'],
    [{ 'project-title': { toString: 'x' } }, 'applications.answer-of-wrong-type'],
    [{ 'project-title': 'a\u0000b' }, 'applications.answer-of-wrong-type'],
    [{ 'project-title': '\ud800' }, 'applications.answer-of-wrong-type'],
    [{ 'project-summary': 'x'.repeat(20_001) }, 'applications.answer-of-wrong-type'],
    [{ 'project-duration': '6' }, 'applications.answer-of-wrong-type'],
    [{ 'project-duration': Number.POSITIVE_INFINITY }, 'applications.answer-of-wrong-type'],
    [{ 'project-duration': 1e300 }, 'applications.answer-of-wrong-type'],
    [{ 'project-purpose': 'world-domination' }, 'applications.answer-of-wrong-type'],
    [{ 'technical-support': ['consulting', 'consulting'] }, 'applications.answer-of-wrong-type'],
    [{ 'technical-support': 'consulting' }, 'applications.answer-of-wrong-type'],
    [{ 'data-confidential': 'yes' }, 'applications.answer-of-wrong-type'],
    [{ nonsense: 'x' }, 'applications.question-unknown'],
    [{ constructor: 'x' }, 'applications.question-unknown'],
  ])('does not keep %j', (values, code) => {
    expect(checkDraftValues(coreForm, values).map((fault) => fault.code)).toEqual([code])
  })

  it('keeps where an answer came from until somebody changes it', () => {
    const before: Answers = { a: { value: 1, origin: 'finder' }, b: { value: 'x', origin: 'organisation' } }
    expect(changeAnswers(before, { a: 1, b: 'y', c: true })).toEqual({
      a: { value: 1, origin: 'finder' },
      b: { value: 'y', origin: 'typed' },
      c: { value: true, origin: 'typed' },
    })
    expect(changeAnswers(before, { a: null })).toEqual({ b: { value: 'x', origin: 'organisation' } })
  })
})
