import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { coreForm, type ApplicationState } from '@rechenlotse/domain/applications'
import type { CaseAction } from '@rechenlotse/domain/intake'
import { showPages } from '../../../platform/test-page'
import { TestServer, type GivenAnswer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import applicationsGerman from '../../applications/applications.texts.de.json'
import matchingGerman from '../../matching/matching.texts.de.json'
import type { CaseView } from '../api/case-view'
import german from '../intake.texts.de.json'
import { CasePage } from '../pages/case-page'

addTexts('intake', 'de', german)
addTexts('applications', 'de', applicationsGerman)
addTexts('matching', 'de', matchingGerman)

const caseIn = (state: ApplicationState, allowedActions: readonly CaseAction[], version: number): CaseView => ({
  id: 'c1',
  reference: 'RL-2026-000042',
  state,
  publicState: { code: `applications.state.${state}`, de: 'Stand', en: 'State' },
  version,
  role: 'desk',
  desk: { id: 'o2', name: 'KISSKI' },
  owner: { id: 'p1', name: 'Sachbearbeitung KISSKI' },
  applicationId: 'a1',
  programme: 'kisski-compute',
  programmeName: { de: 'KISSKI-Rechenzeit', en: 'KISSKI compute' },
  operator: null,
  operators: [],
  organisation: { id: 'o1', name: 'Beispiel GmbH' },
  organisationKind: 'company',
  organisationCountry: 'DE',
  organisationLand: null,
  need: { workload: { kind: 'finetuning' } },
  match: null,
  form: coreForm,
  answers: { 'project-title': { value: 'Risse erkennen', origin: 'typed' } },
  agreedToForwarding: false,
  submittedAt: '2026-11-24T10:00:00Z',
  timeline: [],
  messages: [
    { id: 'm1', by: 'applicant', name: null, visibility: 'public', body: 'Guten Tag', at: '2026-11-24T10:10:00Z' },
    {
      id: 'm2',
      by: 'desk',
      name: 'Sachbearbeitung KISSKI',
      visibility: 'internal',
      body: 'Nur für uns',
      at: '2026-11-24T10:11:00Z',
    },
  ],
  clarifications: [],
  decision: null,
  allowedActions,
})

const inCheck = caseIn('in_check', ['ask', 'approve', 'decline', 'send-message', 'write-note'], 3)
const decided = caseIn('decided', ['send-message', 'write-note'], 4)

const faster: GivenAnswer = {
  status: 409,
  body: {
    type: 'urn:rechenlotse:problem:intake.somebody-was-faster',
    title: 'Conflict',
    status: 409,
    code: 'intake.somebody-was-faster',
    params: {
      event: 'intake.case-approved',
      by: 'Vertretung KISSKI',
      at: '2026-11-24T11:00:00Z',
      state: 'decided',
      version: 4,
    },
  },
}

let server: TestServer
let current: CaseView

const alternative = (programme: string, name: string, verdict: string) => ({
  programme,
  programmeName: { de: name, en: name },
  verdict,
})

const others = [
  alternative('kisski-compute', 'KISSKI-Rechenzeit', 'eligible'),
  alternative('westai', 'WestAI', 'eligible'),
  alternative('gcs-regular', 'GCS', 'ineligible'),
]

async function open(answerToCommand: () => GivenAnswer, shown = inCheck): Promise<void> {
  current = shown
  server = new TestServer(({ method, path }) => {
    if (method === 'POST') return answerToCommand()
    if (path.endsWith('/alternatives')) return { body: { items: others } }
    return { body: path.startsWith('/desk/cases?') ? { items: [], next: null } : current }
  })
  await server.open()
  showPages([{ path: 'desk/cases/:id', Component: CasePage }], '/desk/cases/c1')
  await screen.findByRole('heading', { level: 1 })
}

afterEach(() => server.close())

describe('an officer at a case', () => {
  it('is offered only what is allowed', async () => {
    await open(() => ({ body: decided }))
    for (const name of ['Rückfrage stellen', 'Bewilligen', 'Ablehnen'])
      expect(screen.getByRole('button', { name })).toBeDefined()
    for (const name of ['Vorgang übernehmen', 'Weiterleiten', 'Betreiber zuordnen'])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(await axe(document.body)).toMatchObject({ violations: [] })
  })

  it('asks for the consent that forwarding needs, and only while it is missing', async () => {
    await open(() => ({ body: decided }))
    await userEvent.click(screen.getByRole('button', { name: 'Einverständnis zum Weiterleiten einholen' }))
    const reason = screen.getByRole('textbox', { name: /Warum möchten Sie weiterleiten/ })
    const form = within(reason.closest('form')!)
    expect(form.getByText(/darf der Antrag mit allen Angaben dorthin weitergeleitet werden/)).toBeDefined()
    await userEvent.click(form.getByRole('button', { name: 'Einverständnis anfragen' }))
    expect(form.getByRole('alert')).toBeDefined()
    await userEvent.type(reason, 'Dort ist Platz.')
    expect(form.queryByRole('alert')).toBeNull()
    await userEvent.click(form.getByRole('button', { name: 'Einverständnis anfragen' }))
    expect(server.sentTo('POST', '/desk/cases/c1/clarification').map(({ body }) => body)).toEqual([
      { questions: ['declaration-forwarding'], message: 'Dort ist Platz.', version: 3 },
    ])
  })

  it('answers a request for advice instead of deciding', async () => {
    const request = {
      ...caseIn('in_check', ['ask', 'answer', 'send-message', 'write-note'], 3),
      agreedToForwarding: true,
    }
    await open(() => ({ body: decided }), request)
    expect(screen.queryByRole('button', { name: 'Bewilligen' })).toBeNull()
    expect(screen.queryByRole('button', { name: /Einverständnis/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Beantworten und abschließen' }))
    const record = screen.getByRole('textbox', { name: /Was haben Sie geraten/ })
    await userEvent.type(record, 'Am Telefon besprochen')
    await userEvent.click(within(record.closest('form')!).getByRole('button', { name: 'Beantworten und abschließen' }))
    expect(server.sentTo('POST', '/desk/cases/c1/advice').map(({ body }) => body)).toEqual([
      { reason: 'Am Telefon besprochen', version: 3 },
    ])
  })

  it('suggests with a decline what fits by today’s matching', async () => {
    await open(() => ({ body: decided }))
    await userEvent.click(screen.getByRole('button', { name: 'Ablehnen' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'WestAI (Passt)' }))
    expect(screen.queryByRole('checkbox', { name: /GCS/ })).toBeNull()
    const reason = screen.getByRole('textbox', { name: /Begründung/ })
    await userEvent.type(reason, 'Zu groß')
    await userEvent.click(within(reason.closest('form')!).getByRole('button', { name: 'Ablehnen' }))
    expect(server.sentTo('POST', '/desk/cases/c1/decline').map(({ body }) => body)).toEqual([
      { reason: 'Zu groß', suggestions: ['westai'], version: 3 },
    ])
  })

  it('cannot decline without a reason', async () => {
    await open(() => ({ body: decided }))
    await userEvent.click(screen.getByRole('button', { name: 'Ablehnen' }))
    const form = screen.getByRole('heading', { name: 'Antrag ablehnen' }).closest('article')!
    await userEvent.click(within(form).getByRole('button', { name: 'Ablehnen' }))
    expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Begründen Sie die Ablehnung.' })).toBeDefined()
    expect(server.sentTo('POST', '/desk/cases/c1/decline')).toHaveLength(0)
  })

  it('is told who was faster and what happened, and keeps what was written', async () => {
    await open(() => {
      current = decided
      return faster
    })
    await userEvent.click(screen.getByRole('button', { name: 'Ablehnen' }))
    const reason = screen.getByRole('textbox', { name: /Begründung/ })
    await userEvent.type(reason, 'Lange begründet')
    await userEvent.click(within(reason.closest('form')!).getByRole('button', { name: 'Ablehnen' }))
    await screen.findByText('Vertretung KISSKI war schneller')
    await screen.findByText(/Inzwischen geschehen: Bewilligt/)
    await screen.findByText(/Das ist im jetzigen Stand nicht mehr möglich/)
    expect(screen.getByRole('textbox', { name: /Begründung/ })).toHaveProperty('value', 'Lange begründet')
    expect(server.sentTo('POST', '/desk/cases/c1/decline').map(({ body }) => body)).toEqual([
      { reason: 'Lange begründet', version: 3 },
    ])
  })

  it('sees internal notes apart from what the organisation reads', async () => {
    await open(() => ({ body: decided }))
    const internal = document.querySelector('.rl-internal')!
    expect(internal.textContent).toContain('Nur für uns')
    expect(internal.textContent).not.toContain('Guten Tag')
    await userEvent.type(screen.getByRole('textbox', { name: 'Interne Notiz' }), 'Rückruf nötig')
    await userEvent.click(screen.getByRole('button', { name: 'Notiz speichern' }))
    expect(server.sentTo('POST', '/desk/cases/c1/messages').map(({ body }) => body)).toEqual([
      { body: 'Rückruf nötig', visibility: 'internal', version: 3 },
    ])
  })
})
