import { randomUUID } from 'node:crypto'
import { openPortal, type Portal } from '../../test-portal'
import { draft } from '../../test-applying'
import { Database } from '../../platform/database/database'
import { statementsOf } from '../../platform/database/statements-of'
import type { CaseViewDto } from '../intake/dto/case-view.dto'
import type { Visitor } from '../identity/test-visitor'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { DossierDto } from './dto/dossier.dto'

let portal: Portal
let professor: Visitor

beforeAll(async () => {
  portal = await openPortal()
  professor = await portal.as('uni')
})
afterAll(() => portal?.close())

describe('a programme with an own portal', () => {
  it('gets a dossier ready to copy, in both languages', async () => {
    const { id, intake } = await draft(portal, professor, { firm: 'uni', programme: 'nhr-normal' })
    expect(intake).toBe('own_portal')
    const german = await professor.get<DossierDto>(`/applications/${id}/dossier`)
    const title = german.body.sections
      .flatMap(({ blocks }) => blocks)
      .find(({ question }) => question === 'project-title')
    expect(title).toEqual({
      question: 'project-title',
      label: 'Titel',
      text: 'Fehler im Guss erkennen',
      characters: 23,
      words: 4,
    })
    expect(german.body.gaps.map(({ question }) => question)).not.toContain('technical-gpu-hours')
    const english = await professor.get<DossierDto>(`/applications/${id}/dossier?locale=en`)
    expect(english.body.sections.map((section) => section.title)).toContain('Your project')
    expect((await professor.get(`/applications/${id}/dossier?locale=xx`)).status).toBe(422)
  })

  it('keeps number and state that the other portal gave, as often as they change', async () => {
    const { id } = await draft(portal, professor, { firm: 'uni', programme: 'nhr-normal' })
    const report = (body: object) => professor.send<ApplicationViewDto>('PUT', `/applications/${id}/external`, { body })
    expect((await report({ number: 'NHR-7', state: 'submitted' })).body).toMatchObject({ state: 'handed_over' })
    const { body } = await report({ number: 'NHR-7', state: 'under review' })
    expect(body.external).toMatchObject({ number: 'NHR-7', state: 'under review' })
    expect(body.timeline.filter(({ code }) => code === 'applications.external-reported')).toHaveLength(2)
    expect(body.allowedActions).toEqual(['report-external', 'withdraw'])
  })

  it('is not one that takes applications here', async () => {
    const { id } = await draft(portal, professor, { firm: 'uni', programme: 'kisski-compute' })
    const answer = await professor.send<{ code: string }>('PUT', `/applications/${id}/external`, {
      body: { number: '1', state: 'x' },
    })
    expect([answer.status, answer.body.code]).toEqual([409, 'applications.applies-here'])
  })

  it('without an address goes by contact', async () => {
    expect((await draft(portal, professor, { firm: 'uni', programme: 'by-mail-only' })).intake).toBe('contact')
  })
})

describe('a request for advice', () => {
  const wish = () => ({
    organisation: portal.people.uni.organisationId,
    need: { workload: { kind: 'advice' }, project: { purpose: 'fundamental_research' } },
    message: 'Welche Maschine passt?',
  })

  it('stands on the central advice desk with need and question', async () => {
    const { status, body } = await professor.post<ApplicationViewDto>('/advice-requests', wish())
    expect([status, body.state, body.programme, body.intake]).toEqual([201, 'submitted', 'central-advice', 'here'])
    const central = await portal.as('central-advice')
    const queue = await central.get<{ items: { id: string; reference: string }[] }>('/desk/cases?view=new')
    const found = queue.body.items.find(({ reference }) => reference === body.reference)
    const view = (await central.get<CaseViewDto>(`/desk/cases/${found?.id}`)).body
    expect(view.answers['advice-message']?.value).toBe('Welche Maschine passt?')
    expect(view.need).toMatchObject({ workload: { kind: 'advice' } })
  })

  it('is made once per key, however often it is sent', async () => {
    const headers = { 'idempotency-key': randomUUID() }
    const send = (body: object = wish()) =>
      professor.send<ApplicationViewDto>('POST', '/advice-requests', { body, headers })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await send({ ...wish(), message: 'Anders' })).status).toBe(422)
  })
})

describe('reading', () => {
  it('takes at most four statements, however long the list', async () => {
    const { connection } = portal.test.app.get(Database)
    const startup = await portal.as('startup')
    const list = () => startup.get<{ items: unknown[] }>('/applications')
    const count = async () => (await statementsOf(connection, list)).length
    const { id } = await draft(portal, startup, { firm: 'startup', programme: 'kisski-compute' })
    const short = await count()
    for (let more = 0; more < 10; more += 1)
      await draft(portal, startup, { firm: 'startup', programme: 'kisski-compute' })
    expect((await list()).body.items).toHaveLength(11)
    expect(await count()).toBe(short)
    expect(short).toBeLessThanOrEqual(4)
    expect((await statementsOf(connection, () => startup.get(`/applications/${id}`))).length).toBeLessThanOrEqual(4)
  })
})
