import { completeAnswers, allDeclarations } from '../test-applying'
import { goodPassword } from '../modules/identity/test-people'
import type { RouteName } from './permission-matrix'
import type { Example, Stage } from './test-example'
import { newcomer, type LinkKind } from './test-links'

/** Who calls about what. */
export interface On {
  readonly example: Example
  readonly email: string
  /** The secret of the link, where the call needs one. */
  readonly token: string
}

/** How a route is called so that nothing but the caller decides. */
export interface Call {
  readonly body?: (on: On) => object
  readonly query?: (on: On) => string
  /** The key of the catalogue in the address. */
  readonly key?: string
  /** What the answer shows of the example to whom it is shown. */
  readonly shows?: 'application' | 'case' | 'need'
  /** What each caller who is let in gets anew, because the call changes it. */
  readonly stage?: Stage
  readonly link?: LinkKind
  /** The call takes the session away. */
  readonly endsSession?: true
}

type Calls = Readonly<Partial<Record<RouteName, Call>>>

const demandNote = () => ({
  month: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date()).slice(0, 7),
  applicantKind: null,
  region: null,
  sector: null,
  purpose: null,
  workloadKind: null,
  gpuHours: null,
  personalData: null,
  verdicts: { eligible: 0, check: 0, ineligible: 0, unavailable: 0 },
  ruledOutBy: [],
})

const oneClick = ({ token }: On): string => `?token=${token}&locale=de`
const tokenOf = ({ token }: On): object => ({ token })
const version = ({ example }: On): { readonly version: number } => ({ version: example.version })
const reasoned = (on: On): object => ({ ...version(on), reason: 'x' })
const organisation = ({ example }: On): object => ({ organisation: example.organisation, need: {} })

const identityCalls: Calls = {
  'PATCH /me': { body: () => ({ name: 'Neu' }) },
  'POST /auth/sessions': { body: ({ email }) => ({ email, password: goodPassword }), endsSession: true },
  'DELETE /auth/sessions/current': { endsSession: true },
  'POST /auth/registrations': { body: newcomer },
  'POST /auth/mail-confirmations': {
    link: 'registration',
    body: ({ token }) => ({ token, password: goodPassword }),
  },
  'POST /auth/password-resets': { body: ({ email }) => ({ email }) },
  'POST /auth/password-changes': { link: 'password', body: ({ token }) => ({ token, password: 'sieben gelbe Eulen' }) },
}

const catalogueCalls: Calls = {
  'GET /catalogue/programmes/:key': { key: 'kisski-compute' },
  'GET /catalogue/providers/:key': { key: 'kisski' },
  'GET /catalogue/systems/:key': { key: 'alex' },
}

const matchingCalls: Calls = {
  'POST /matches': { body: () => ({ need: {} }) },
  'POST /demand-notes': { body: demandNote },
  'GET /needs': { shows: 'need' },
  'POST /needs': { body: () => ({ name: 'Eigener', need: {} }) },
  'PATCH /needs/:id': { stage: 'need', body: () => ({ name: 'Neu' }) },
  'DELETE /needs/:id': { stage: 'need' },
  'POST /needs/:id/share': { stage: 'need' },
  'DELETE /needs/:id/share': { stage: 'need' },
  'POST /needs/shared': { link: 'need', body: tokenOf },
  'POST /needs/unsubscriptions': { link: 'unsubscription', body: tokenOf },
  'POST /needs/unsubscriptions/one-click': { link: 'unsubscription', query: oneClick },
  'GET /needs/unsubscriptions/one-click': { query: oneClick },
}

const applicationCalls: Calls = {
  'GET /applications': { shows: 'application' },
  'POST /applications': { body: (on) => ({ programme: 'kisski-compute', ...organisation(on) }) },
  'GET /applications/:id': { shows: 'application' },
  'PUT /applications/:id/answers': { stage: 'draft', body: () => ({ answers: completeAnswers }) },
  'PUT /applications/:id/external': { stage: 'elsewhere', body: () => ({ number: '7', state: 'x' }) },
  'POST /applications/:id/submission': { stage: 'draft', body: () => ({ declarations: allDeclarations }) },
  'POST /applications/:id/withdrawal': { stage: 'taken', body: () => ({}) },
  'POST /applications/:id/messages': { stage: 'taken', body: () => ({ body: 'x' }) },
  'POST /applications/:id/clarification-answer': {
    stage: 'asked',
    body: () => ({ answers: { 'project-title': 'Neuer Titel' } }),
  },
  'POST /advice-requests': { body: (on) => ({ message: 'x', ...organisation(on) }) },
}

const deskCalls: Calls = {
  'GET /desk/cases': { query: () => '?view=all&limit=100', shows: 'case' },
  'GET /desk/cases/:id': { shows: 'case' },
  'POST /desk/cases/:id/take': { stage: 'arrived', body: version },
  'POST /desk/cases/:id/clarification': {
    stage: 'taken',
    body: (on) => ({ ...version(on), questions: ['project-title'], message: 'x' }),
  },
  'POST /desk/cases/:id/messages': { stage: 'taken', body: () => ({ body: 'x', visibility: 'internal' }) },
  'POST /desk/cases/:id/forwarding': {
    stage: 'taken',
    body: (on) => ({ ...reasoned(on), programme: 'westai-compute', operator: 'westai' }),
  },
  'POST /desk/cases/:id/assignment': { stage: 'waiting', body: (on) => ({ ...version(on), operator: 'hlrs' }) },
  'POST /desk/cases/:id/approval': { stage: 'taken', body: reasoned },
  'POST /desk/cases/:id/decline': { stage: 'taken', body: reasoned },
  'POST /desk/cases/:id/advice': { stage: 'advice', body: reasoned },
}

const calls: Calls = {
  ...identityCalls,
  ...catalogueCalls,
  ...matchingCalls,
  ...applicationCalls,
  ...deskCalls,
}

/** A route that is not named here takes nothing but its address. */
export const callOf = (route: RouteName): Call => calls[route] ?? {}
