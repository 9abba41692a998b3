import { openPortal, type Portal } from '../../test-portal'
import { draft } from '../../test-applying'
import type { Visitor } from '../identity/test-visitor'
import type { ApplicationViewDto } from './dto/application-view.dto'

type Problem = {
  code: string
  version: number
  params: Record<string, unknown>
  errors: { pointer: string; code: string; params: object }[]
}

let portal: Portal
let founder: Visitor

beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
})
afterAll(() => portal?.close())

const start = (body: object = {}) =>
  founder.post<ApplicationViewDto & Problem>('/applications', {
    programme: 'kisski-compute',
    organisation: portal.people.startup.organisationId,
    need: { workload: { kind: 'pretraining', gpuHours: 5000 }, data: { personalData: 'none' } },
    ...body,
  })

const save = (id: string, answers: unknown, version: number | string) =>
  founder.send<Problem>('PUT', `/applications/${id}/answers`, {
    body: { answers },
    headers: { 'if-match': `"${version}"` },
  })

describe('a new application', () => {
  it('is filled from the finder and the organisation, and says so', async () => {
    const { status, body } = await start()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'draft',
      version: 1,
      reference: null,
      intake: 'here',
      allowedActions: ['save-answers', 'submit', 'withdraw'],
    })
    expect(body.answers).toMatchObject({
      'technical-workload': { value: 'pretraining', origin: 'finder' },
      'technical-gpu-hours': { value: 5000, origin: 'finder' },
      'organisation-name': { value: 'startup', origin: 'organisation' },
      'contact-email': { value: 'startup@applicant.example', origin: 'organisation' },
    })
    expect(body.programmeName).toEqual({ de: 'kisski-compute (de)', en: 'kisski-compute (en)' })
    expect(body.form.sections.map(({ key }) => key)).toEqual([
      'organisation',
      'project',
      'technical',
      'data',
      'declarations',
    ])
  })

  it.each([
    [{ programme: 'no-such-programme' }, 422, '/programme'],
    [{ programme: 'central-advice' }, 422, '/programme'],
    [{ programme: 'closed-call' }, 422, '/programme'],
    [{ programme: "x'; drop table application" }, 422, '/programme'],
    [{ operator: 'hlrs' }, 422, '/operator'],
    [{ organisation: 'mine' }, 422, '/organisation'],
    [{ need: { applicant: { shoeSize: 43 } } }, 422, '/need/applicant/shoeSize'],
    [{ need: { workload: { gpuHours: 'many' } } }, 422, '/need/workload/gpuHours'],
    [{ need: [] }, 422, '/need'],
    [{ state: 'decided' }, 422, '/state'],
  ])('is refused with %j', async (more, status, pointer) => {
    const before = await portal.rows('select count(*) from dossier')
    const answer = await start(more)
    expect([answer.status, answer.body.errors.map((fault) => fault.pointer)]).toEqual([
      status,
      expect.arrayContaining([pointer]),
    ])
    expect(await portal.rows('select count(*) from dossier')).toEqual(before)
  })

  it('is nothing that a stranger opens for a firm', async () => {
    const answer = await start({ organisation: portal.people.mittelstand.organisationId })
    expect(answer.status).toBe(404)
  })
})

describe('saving a draft', () => {
  it('never insists: half-written and missing answers are kept', async () => {
    const { body } = await start()
    const saved = await save(body.id, { 'contact-email': 'half@', 'project-start': '2027-1', 'project-title': '' }, 1)
    expect([saved.status, saved.body.version]).toEqual([200, 2])
    const { answers } = (await founder.get<ApplicationViewDto>(`/applications/${body.id}`)).body
    expect(answers['contact-email']).toEqual({ value: 'half@', origin: 'typed' })
    expect(answers['technical-gpu-hours']).toEqual({ value: 5000, origin: 'finder' })
  })

  it('shows both values when a colleague saved in the meantime, and keeps the saved one', async () => {
    const { body } = await start()
    await save(body.id, { 'project-title': 'Von Kollegin', 'project-duration': 6 }, 1)
    const late = await save(body.id, { 'project-title': 'Von mir', 'project-duration': 6 }, 1)
    expect([late.status, late.body.code, late.body.params]).toEqual([
      409,
      'applications.answers-changed-meanwhile',
      { version: 2 },
    ])
    expect(late.body.errors).toEqual([
      {
        pointer: '/answers/project-title',
        code: 'applications.answer-changed-meanwhile',
        params: { saved: 'Von Kollegin', sent: 'Von mir' },
      },
    ])
  })

  it('of two at the same moment keeps one', async () => {
    const { body } = await start()
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((title) => save(body.id, { 'project-title': title }, 1)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  it.each([
    [{ 'project-title': 7 }, '/answers/project-title'],
    [{ 'project-duration': 1e300 }, '/answers/project-duration'],
    [{ 'project-purpose': 'fun' }, '/answers/project-purpose'],
    [{ 'no-such-question': 'x' }, '/answers/no-such-question'],
    [{ 'a/b~c': 'x' }, '/answers/a~1b~0c'],
    [{ 'technical-support': ['hosting', 'hosting'] }, '/answers/technical-support'],
    [{ 'project-summary': 'x'.repeat(20_001) }, '/answers/project-summary'],
    [['x'], '/answers'],
    ['x', '/answers'],
    [null, '/answers'],
  ])('refuses %j at its place', async (answers, pointer) => {
    const { body } = await start()
    const answer = await save(body.id, answers, 1)
    expect([answer.status, answer.body.errors.map((fault) => fault.pointer)]).toEqual([422, [pointer]])
    expect((await founder.get<ApplicationViewDto>(`/applications/${body.id}`)).body.version).toBe(1)
  })

  it.each(['', 'one', '1 or 1', '99999999999'])('needs the version that it is based on, not %j', async (version) => {
    const { body } = await start()
    expect((await save(body.id, {}, version)).status).toBe(422)
  })

  it.each(['{"answers":', '', '[]', '{"answers":{"__proto__":{"x":1}}}'])('refuses the body %j', async (body) => {
    const { id } = (await start()).body
    const answer = await founder.send('PUT', `/applications/${id}/answers`, {
      body,
      headers: { 'if-match': '"1"', 'content-type': 'application/json' },
    })
    expect([400, 422]).toContain(answer.status)
  })

  it('keeps every sign that a person can type', async () => {
    const { body } = await start()
    const text = '<script>alert(1)</script> =1+1 \u202Eright to left\u202C 🦉 „Größe“ \\ \' " %s ${x}'
    await save(body.id, { 'project-summary': text }, 1)
    expect(
      (await founder.get<ApplicationViewDto>(`/applications/${body.id}`)).body.answers['project-summary']?.value,
    ).toBe(text)
  })
})

describe('withdrawing', () => {
  it('puts a draft aside without telling any desk', async () => {
    const { id } = await draft(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
    const { status, body } = await founder.post<ApplicationViewDto>(`/applications/${id}/withdrawal`, {
      reason: 'Hat sich erledigt.',
    })
    expect([status, body.state, body.allowedActions]).toEqual([200, 'withdrawn', []])
    expect((await founder.post(`/applications/${id}/withdrawal`, {})).status).toBe(409)
  })
})
