import { applicationStates, type ApplicationState } from '../applications'
import { anonymous, type Actor } from '../identity'
import type { Case } from './case'
import { actionsOnCase, canReadCase, canWorkAtSomeDesk, stepOfCase } from './case.policy'
import { caseActions, type CaseAction } from './case.transitions'

const officerOf = (organisationId: string, provider: string): Actor => ({
  kind: 'person',
  personId: `officer-${organisationId}`,
  isAdministrator: false,
  memberships: [{ organisationId, organisationKind: 'provider', provider, role: 'desk_officer' }],
})

const deskOfficer = officerOf('desk-kisski', 'kisski')
const formerOfficer = officerOf('desk-westai', 'westai')

const strangers: Readonly<Record<string, Actor>> = {
  anonymous,
  'another desk': officerOf('desk-hlrs', 'hlrs'),
  'central advice': officerOf('desk-central', 'central-advice'),
  'the applicant': {
    kind: 'person',
    personId: 'founder',
    isAdministrator: false,
    memberships: [{ organisationId: 'startup', organisationKind: 'applicant', provider: null, role: 'owner' }],
  },
  'an administrator': { kind: 'person', personId: 'admin', isAdministrator: true, memberships: [] },
}

const caseIn = (state: ApplicationState, more: Partial<Case> = {}): Case => ({
  id: 'case',
  state,
  programme: 'kisski-compute',
  deskOrganisationId: 'desk-kisski',
  deskProvider: 'kisski',
  formerDeskOrganisationIds: ['desk-westai'],
  ownerId: null,
  operators: ['kisski'],
  agreedToForwarding: true,
  ...more,
})

/** The complete table of the desk that answers: whatever is not listed is refused. */
const possible: Readonly<Record<ApplicationState, readonly CaseAction[]>> = {
  draft: [],
  submitted: ['take', 'forward', 'send-message', 'write-note'],
  in_check: ['ask', 'forward', 'approve', 'decline', 'send-message', 'write-note'],
  clarification: ['decline', 'send-message', 'write-note'],
  in_review: ['approve', 'decline', 'send-message', 'write-note'],
  decided: ['send-message', 'write-note'],
  offered: ['send-message', 'write-note'],
  active: ['send-message', 'write-note'],
  completed: ['write-note'],
  withdrawn: ['write-note'],
  forwarded: [],
  handed_over: [],
}

const tableOf = (actor: Actor, more: Partial<Case> = {}) =>
  Object.fromEntries(applicationStates.map((state) => [state, actionsOnCase(actor, caseIn(state, more))]))

const nothing = Object.fromEntries(applicationStates.map((state) => [state, []]))

describe('what a desk can do', () => {
  it('exactly this, in every state', () => {
    expect(tableOf(deskOfficer)).toEqual(possible)
  })

  it('forwards only with the applicant’s consent', () => {
    const withoutForward = Object.entries(possible).map(([state, actions]) => [
      state,
      actions.filter((action) => action !== 'forward'),
    ])
    expect(tableOf(deskOfficer, { agreedToForwarding: false })).toEqual(Object.fromEntries(withoutForward))
    expect(stepOfCase(deskOfficer, 'forward', caseIn('in_check', { agreedToForwarding: false }))).toEqual({
      allowed: false,
      refusals: [{ kind: 'conflict', code: 'intake.applicant-has-not-agreed-to-forwarding' }],
    })
  })

  it.each(['central-advice', 'kisski'])(
    'answers a request for advice at %s and never decides on it',
    (deskProvider) => {
      const advice = { programme: 'central-advice', deskProvider, operators: [] }
      const answering = Object.entries(possible).map(([state, actions]) => {
        const others = actions.filter((action) => action !== 'approve' && action !== 'decline')
        const place = others.indexOf('send-message')
        return [state, actions.includes('decline') ? others.toSpliced(place, 0, 'answer') : others]
      })
      expect(tableOf(deskOfficer, advice)).toEqual(Object.fromEntries(answering))
      const withoutConsent = tableOf(deskOfficer, { ...advice, agreedToForwarding: false })
      expect(Object.values(withoutConsent).flat()).not.toContain('forward')
      expect(stepOfCase(deskOfficer, 'approve', caseIn('in_check', advice))).toEqual({
        allowed: false,
        refusals: [{ kind: 'conflict', code: 'intake.asks-for-advice' }],
      })
      expect(stepOfCase(deskOfficer, 'answer', caseIn('in_check', advice))).toMatchObject({ to: 'completed' })
    },
  )

  it('assigns an operator only as central advice, to a programme that has some', () => {
    const open = { deskProvider: 'central-advice', programme: 'gcs-regular', operators: ['jsc', 'hlrs'] }
    const table = tableOf(deskOfficer, open)
    expect(applicationStates.filter((state) => table[state]?.includes('assign'))).toEqual(['submitted', 'in_check'])
    expect(stepOfCase(deskOfficer, 'assign', caseIn('submitted', { ...open, operators: [] })).allowed).toBe(false)
  })

  it('leads to the state that the table names', () => {
    const moves = caseActions.flatMap((action) =>
      applicationStates.flatMap((state) => {
        const step = stepOfCase(deskOfficer, action, caseIn(state))
        return step.allowed && step.to !== state ? [`${state} ${action} ${step.to}`] : []
      }),
    )
    expect(moves).toEqual([
      'submitted take in_check',
      'in_check ask clarification',
      'submitted forward forwarded',
      'in_check forward forwarded',
      'in_check approve decided',
      'in_review approve decided',
      'in_check decline decided',
      'clarification decline decided',
      'in_review decline decided',
    ])
  })
})

describe('a desk that forwarded the case', () => {
  it('reads it and does nothing any more', () => {
    expect(canReadCase(formerOfficer, caseIn('in_check')).allowed).toBe(true)
    expect(tableOf(formerOfficer)).toEqual(nothing)
    expect(stepOfCase(formerOfficer, 'write-note', caseIn('in_check'))).toEqual({
      allowed: false,
      refusals: [{ kind: 'forbidden', code: 'intake.not-permitted' }],
    })
  })
})

describe('everybody else', () => {
  it.each(Object.entries(strangers))('%s does not learn that it exists', (name, actor) => {
    expect(tableOf(actor)).toEqual(nothing)
    const kinds = caseActions.map((action) => {
      const step = stepOfCase(actor, action, caseIn('in_check'))
      return step.allowed ? 'allowed' : step.refusals[0]?.kind
    })
    expect(new Set(kinds)).toEqual(new Set([name === 'anonymous' ? 'unauthenticated' : 'not-found']))
    expect(canReadCase(actor, caseIn('in_check')).allowed).toBe(false)
  })

  it('an action that no line names is refused', () => {
    expect(stepOfCase(deskOfficer, 'toString' as CaseAction, caseIn('in_check')).allowed).toBe(false)
  })

  it.each([
    ['the applicant', false],
    ['an administrator', false],
    ['anonymous', false],
    ['another desk', true],
  ] as const)('%s has a desk: %s', (name, has) => {
    expect(canWorkAtSomeDesk(strangers[name] ?? anonymous).allowed).toBe(has)
  })
})
