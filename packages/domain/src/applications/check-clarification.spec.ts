import type { Answers } from './answer'
import { checkClarification } from './check-clarification'
import { coreForm } from './core-form'

const answers: Answers = { 'project-duration': { value: 6, origin: 'typed' } }
const asked = ['project-duration', 'technical-gpu-hours', 'declaration-forwarding']
const reply = (more: object) => checkClarification(coreForm, { asked, answers, given: [], hasRemark: false, ...more })

describe('the reply to a question of the desk', () => {
  it('leaves nothing open that was asked, whether the form insists on it or not', () => {
    expect(reply({ given: ['project-duration'] })).toEqual([
      { pointer: '/answers/technical-gpu-hours', code: 'applications.answer-missing' },
      { pointer: '/answers/declaration-forwarding', code: 'applications.answer-missing' },
    ])
  })

  it('may say no to a declaration, and may say in a remark why something stays open', () => {
    const said = {
      ...answers,
      'technical-gpu-hours': { value: 5, origin: 'typed' },
      'declaration-forwarding': { value: false, origin: 'typed' },
    } as const
    expect(reply({ answers: said, given: ['declaration-forwarding', 'technical-gpu-hours'] })).toEqual([])
    expect(reply({ hasRemark: true })).toEqual([])
  })

  it('says something', () => {
    expect(reply({ asked: ['project-duration'] })).toEqual([
      { pointer: '/message', code: 'applications.clarification-unanswered' },
    ])
    expect(reply({ asked: ['project-duration'], given: ['project-duration'] })).toEqual([])
  })

  it('cannot replace by a remark what no application goes without, nor send what is no answer', () => {
    const code = 'applications.answer-missing'
    expect(reply({ asked: ['project-duration'], answers: {}, hasRemark: true })).toEqual([
      { pointer: '/answers/project-duration', code },
    ])
    const wrong = { 'project-duration': { value: 5000, origin: 'typed' } }
    expect(reply({ answers: wrong, hasRemark: true })).toMatchObject([{ code: 'applications.answer-out-of-range' }])
  })
})
