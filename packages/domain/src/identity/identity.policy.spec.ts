import type { Actor, PersonActor } from './actor'
import { anonymous } from './actor'
import { canIdentity, identityActions, type IdentityAction } from './identity.policy'

const ownOrganisation = 'organisation-own'
const foreignOrganisation = 'organisation-foreign'

const person = (extra: Partial<PersonActor> = {}): Actor => ({
  kind: 'person',
  personId: 'self',
  isAdministrator: false,
  memberships: [],
  ...extra,
})

const applicantMember = (role: 'owner' | 'editor'): Actor =>
  person({ memberships: [{ organisationId: ownOrganisation, organisationKind: 'applicant', provider: null, role }] })

const actors = {
  anonymous,
  'without membership': person(),
  owner: applicantMember('owner'),
  editor: applicantMember('editor'),
  'desk officer': person({
    memberships: [
      { organisationId: ownOrganisation, organisationKind: 'provider', provider: 'kisski', role: 'desk_officer' },
    ],
  }),
  administrator: person({ isAdministrator: true }),
} as const

type Who = keyof typeof actors
type Answer = 'yes' | '401' | '403' | '404'

const order: readonly Who[] = ['anonymous', 'without membership', 'owner', 'editor', 'desk officer', 'administrator']

/** Columns in the order above: anonymous, no membership, owner, editor, desk officer, administrator. */
const own: Readonly<Record<IdentityAction, readonly Answer[]>> = {
  'read-me': ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'update-me': ['401', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'sign-out': ['401', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'read-organisation': ['401', '404', 'yes', 'yes', 'yes', '404'],
  'act-for-organisation': ['401', '404', 'yes', 'yes', '404', '404'],
  'work-at-desk': ['401', '403', '403', '403', 'yes', '403'],
  'create-administrator': ['401', '403', '403', '403', '403', '403'],
}

const foreign: Readonly<Record<IdentityAction, readonly Answer[]>> = {
  'read-me': ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'update-me': ['401', '403', '403', '403', '403', '403'],
  'sign-out': ['401', '403', '403', '403', '403', '403'],
  'read-organisation': ['401', '404', '404', '404', '404', '404'],
  'act-for-organisation': ['401', '404', '404', '404', '404', '404'],
  'work-at-desk': ['401', '403', '403', '403', '403', '403'],
  'create-administrator': ['401', '403', '403', '403', '403', '403'],
}

const answerOf = (who: Who, action: IdentityAction, relation: 'own' | 'foreign' | 'absent'): Answer => {
  const subject = {
    own: { personId: 'self', organisationId: ownOrganisation, provider: 'kisski' },
    foreign: { personId: 'other', organisationId: foreignOrganisation, provider: 'westai' },
    absent: {},
  }[relation]
  const verdict = canIdentity(actors[who], action, subject)
  if (verdict.allowed) return 'yes'
  return verdict.refusal.kind === 'unauthenticated' ? '401' : verdict.refusal.kind === 'not-found' ? '404' : '403'
}

const column = (action: IdentityAction, relation: 'own' | 'foreign' | 'absent') =>
  order.map((who) => answerOf(who, action, relation))

describe('who may do what in identity', () => {
  it.each(identityActions)('own person, organisation and desk: %s', (action) => {
    expect(column(action, 'own')).toEqual(own[action])
  })

  it.each(identityActions)('foreign person, organisation and desk: %s', (action) => {
    expect(column(action, 'foreign')).toEqual(foreign[action])
  })

  it.each(identityActions)('a subject that is not named is a foreign one: %s', (action) => {
    expect(column(action, 'absent')).toEqual(foreign[action])
  })

  it('refuses an action that no rule names', () => {
    expect(canIdentity(actors.administrator, 'toString' as IdentityAction, {}).allowed).toBe(false)
  })
})
