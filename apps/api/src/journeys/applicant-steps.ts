import type { Desk, Firm } from '../test-portal'
import type { JourneyStep } from './journey'

export interface Applying {
  readonly firm: Firm
  readonly programme: string
  readonly desk: Desk
  readonly operator?: string
}

const submits = (firm: Firm, operator: string | undefined): JourneyStep => ({
  actor: firm,
  does: { de: 'reicht den Antrag ein', en: 'submits the application' },
  request: [
    'POST',
    '/applications/{application}/submission',
    {
      declarations: ['declaration-correct', 'declaration-entitled', 'declaration-forwarding'],
      ...(operator === undefined ? {} : { operator }),
    },
  ],
  sees: { status: 200, body: { state: 'submitted', publicState: { de: 'Eingegangen' } } },
  remembers: { reference: 'reference' },
})

/** From the finder's answers to the desk's queue. */
export const applies = ({ firm, programme, desk, operator }: Applying): readonly JourneyStep[] => [
  {
    actor: firm,
    does: { de: `beginnt einen Antrag für ${programme}`, en: `starts an application for ${programme}` },
    request: [
      'POST',
      '/applications',
      {
        programme,
        organisation: `{organisation-of-${firm}}`,
        need: { workload: { kind: 'finetuning', gpuHours: 800 } },
      },
    ],
    sees: {
      status: 201,
      body: { state: 'draft', answers: { 'technical-gpu-hours': { value: 800, origin: 'finder' } } },
    },
    remembers: { application: 'id' },
  },
  {
    actor: firm,
    does: { de: 'füllt aus, was fehlt', en: 'fills in what is missing' },
    request: ['PUT', '/applications/{application}/answers', { answers: '{complete-answers}' }],
    headers: { 'if-match': '"1"' },
    sees: { status: 200, body: { version: 2 } },
  },
  submits(firm, operator),
  ...findsInQueue(desk),
]

/** The desk sees the case as its newest and remembers it. */
export const findsInQueue = (desk: Desk): readonly JourneyStep[] => [
  {
    actor: desk,
    does: { de: 'findet den Vorgang unter „Neu“', en: 'finds the case under “New”' },
    request: ['GET', '/desk/cases?view=new'],
    sees: { status: 200, body: { items: [{ reference: '{reference}', state: 'submitted' }], next: null } },
    remembers: { case: 'items.0.id', version: 'items.0.version' },
  },
]

export const takes = (desk: Desk): JourneyStep => ({
  actor: desk,
  does: { de: 'übernimmt den Vorgang', en: 'takes the case' },
  request: ['POST', '/desk/cases/{case}/take', { version: '{version}' }],
  sees: { status: 200, body: { state: 'in_check', owner: { name: desk }, role: 'desk' } },
  remembers: { version: 'version' },
})

export const decides = (desk: Desk, outcome: 'approval' | 'decline', reason: string): JourneyStep => ({
  actor: desk,
  does:
    outcome === 'approval'
      ? { de: 'bewilligt mit Begründung', en: 'approves with a reason' }
      : { de: 'lehnt mit Begründung ab', en: 'declines with a reason' },
  request: ['POST', `/desk/cases/{case}/${outcome}`, { version: '{version}', reason }],
  sees: {
    status: 200,
    body: { state: 'decided', decision: { reason }, allowedActions: ['send-message', 'write-note'] },
  },
})

export const readsDecision = (firm: Firm, outcome: 'approved' | 'declined', desk: Desk): JourneyStep => ({
  actor: firm,
  does: { de: 'liest sofort die Entscheidung', en: 'reads the decision at once' },
  request: ['GET', '/applications/{application}'],
  sees: {
    status: 200,
    body: {
      reference: '{reference}',
      decision: { outcome, by: desk },
      publicState: { de: outcome === 'approved' ? 'Bewilligt' : 'Abgelehnt' },
    },
  },
})
