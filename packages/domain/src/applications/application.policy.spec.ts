import { anonymous, type Actor, type PersonActor } from '../identity'
import { applicationStates, type Application, type ApplicationState, type Intake } from './application'
import { actionsOnApplication, canReadApplication, stepOfApplication } from './application.policy'
import { applicationActions, type ApplicationAction } from './application.transitions'

const own = 'organisation-own'

const person = (membership?: Partial<PersonActor['memberships'][number]>): Actor => ({
  kind: 'person',
  personId: 'self',
  isAdministrator: false,
  memberships: membership
    ? [{ organisationId: own, organisationKind: 'applicant', provider: null, role: 'owner', ...membership }]
    : [],
})

const applicants = { owner: person({}), editor: person({ role: 'editor' }) }

const strangers = {
  anonymous,
  'somebody without membership': person(),
  'a member of another firm': person({ organisationId: 'organisation-other' }),
  'a desk officer': person({
    organisationId: 'desk',
    organisationKind: 'provider',
    provider: 'kisski',
    role: 'desk_officer',
  }),
  'a desk officer of the own organisation': person({
    organisationKind: 'provider',
    provider: 'kisski',
    role: 'desk_officer',
  }),
  'an administrator': { ...person(), isAdministrator: true } as Actor,
}

const application = (state: ApplicationState, intake: Intake = 'here'): Application => ({
  id: 'application',
  organisationId: own,
  programme: 'kisski-compute',
  intake,
  state,
  answers: {},
})

/** The complete table: whatever is not listed is refused. */
const possibleHere: Readonly<Record<ApplicationState, readonly ApplicationAction[]>> = {
  draft: ['save-answers', 'submit', 'withdraw'],
  submitted: ['send-message', 'withdraw'],
  in_check: ['send-message', 'withdraw'],
  clarification: ['answer-clarification', 'send-message', 'withdraw'],
  in_review: ['send-message', 'withdraw'],
  decided: ['send-message'],
  offered: ['send-message'],
  active: ['send-message'],
  completed: [],
  withdrawn: [],
  forwarded: [],
  handed_over: ['withdraw'],
}

const possibleElsewhere = {
  ...possibleHere,
  draft: ['save-answers', 'report-external', 'withdraw'],
  handed_over: ['report-external', 'withdraw'],
}

describe('what an applicant can do', () => {
  it.each(Object.entries(applicants))(
    'the %s: exactly this, in every state, where the programme takes applications here',
    (_, actor) => {
      const found = applicationStates.map((state) => [state, actionsOnApplication(actor, application(state))])
      expect(Object.fromEntries(found)).toEqual(possibleHere)
    },
  )

  it.each(['own_portal', 'contact'] as const)('exactly this where the programme goes by %s', (intake) => {
    const found = applicationStates.map((state) => [
      state,
      actionsOnApplication(applicants.owner, application(state, intake)),
    ])
    expect(Object.fromEntries(found)).toEqual(possibleElsewhere)
  })

  it('leads to the state that the table names', () => {
    const moves = applicationActions.flatMap((action) =>
      applicationStates.flatMap((state) => {
        const step = stepOfApplication(
          applicants.owner,
          action,
          application(state, action === 'report-external' ? 'contact' : 'here'),
        )
        return step.allowed && step.to !== state ? [`${state} ${action} ${step.to}`] : []
      }),
    )
    expect(moves).toEqual([
      'draft submit submitted',
      'draft report-external handed_over',
      'clarification answer-clarification in_check',
      'draft withdraw withdrawn',
      'submitted withdraw withdrawn',
      'in_check withdraw withdrawn',
      'clarification withdraw withdrawn',
      'in_review withdraw withdrawn',
      'handed_over withdraw withdrawn',
    ])
  })

  it('begins a draft or a request for advice where there is nothing yet, and only there', () => {
    const nothing = { organisationId: own, intake: 'here', state: null } as const
    const begun = (['start', 'request-advice'] as const).map((action) => [
      stepOfApplication(applicants.editor, action, nothing),
      ...applicationStates.map((state) => stepOfApplication(applicants.editor, action, application(state)).allowed),
    ])
    const never = applicationStates.map(() => false)
    expect(begun).toEqual([
      [{ allowed: true, from: null, to: 'draft', event: 'applications.started' }, ...never],
      [{ allowed: true, from: null, to: 'submitted', event: 'applications.submitted' }, ...never],
    ])
    for (const action of applicationActions)
      expect(stepOfApplication(applicants.editor, action, nothing).allowed).toBe(false)
  })

  it('says why not: state, then guards', () => {
    const late = stepOfApplication(applicants.owner, 'submit', application('decided'))
    expect(late).toEqual({
      allowed: false,
      refusals: [{ kind: 'conflict', code: 'applications.not-in-this-state', params: { state: 'decided' } }],
    })
    const elsewhere = stepOfApplication(applicants.owner, 'submit', application('draft', 'own_portal'))
    expect(elsewhere).toEqual({
      allowed: false,
      refusals: [{ kind: 'conflict', code: 'applications.applies-elsewhere' }],
    })
  })
})

describe('everybody else', () => {
  it.each(Object.entries(strangers))('%s can do nothing in any state', (_, actor) => {
    const found = applicationStates.flatMap((state) =>
      (['here', 'own_portal'] as const).flatMap((intake) => actionsOnApplication(actor, application(state, intake))),
    )
    expect(found).toEqual([])
    expect(canReadApplication(actor, application('submitted')).allowed).toBe(false)
  })

  it.each(Object.entries(strangers))('%s does not learn that it exists', (name, actor) => {
    const kinds = applicationActions.map((action) => {
      const step = stepOfApplication(actor, action, application('draft'))
      return step.allowed ? 'allowed' : step.refusals[0]?.kind
    })
    expect(new Set(kinds)).toEqual(new Set([name === 'anonymous' ? 'unauthenticated' : 'not-found']))
  })

  it('an action that no line names is refused', () => {
    expect(stepOfApplication(applicants.owner, 'toString' as ApplicationAction, application('draft')).allowed).toBe(
      false,
    )
  })
})
