import { intakeOf } from './intake-of'

const programme = { key: 'try', applicationUrl: 'https://apply.example/', operators: ['csc'] }

it('is what the operator has set', () => {
  const setting = { programme: 'try', intake: 'here', operators: ['desk'] } as const
  expect(intakeOf(programme, [setting])).toEqual(setting)
})

it('is the own portal where nothing is set', () => {
  expect(intakeOf(programme, [])).toEqual({ programme: 'try', intake: 'own_portal', operators: ['csc'] })
})

it('is the contact where no address is known', () => {
  expect(intakeOf({ ...programme, applicationUrl: null }, []).intake).toBe('contact')
})
