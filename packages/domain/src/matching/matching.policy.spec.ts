import { anonymous, type Actor } from '../identity'
import { canMatching, matchingActions } from './matching.policy'

const person = (personId: string, isAdministrator = false): Actor => ({
  kind: 'person',
  personId,
  isAdministrator,
  memberships: [],
})
const codeOf = (actor: Actor, action: (typeof matchingActions)[number]): string => {
  const verdict = canMatching(actor, action, { personId: 'owner' })
  return verdict.allowed ? 'allowed' : verdict.refusal.code
}

describe.each(matchingActions)('%s', (action) => {
  it('is for the person alone whose need it is; not even for an administrator', () => {
    expect(codeOf(person('owner'), action)).toBe('allowed')
    expect(codeOf(person('other'), action)).toBe('matching.need-not-found')
    expect(codeOf(person('other', true), action)).toBe('matching.need-not-found')
    expect(codeOf(anonymous, action)).toBe('identity.sign-in-needed')
  })
})

it('an action that nobody knows is refused to the owner too', () => {
  expect(canMatching(person('owner'), 'sell-need' as never, { personId: 'owner' }).allowed).toBe(false)
})
