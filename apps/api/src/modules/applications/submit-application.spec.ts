import { randomUUID } from 'node:crypto'
import { allDeclarations, draft } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import { Database } from '../../platform/database/database'
import { statementsOf } from '../../platform/database/statements-of'
import type { Visitor } from '../identity/test-visitor'
import type { ApplicationViewDto } from './dto/application-view.dto'

let portal: Portal
let founder: Visitor
const wish = { firm: 'startup', programme: 'kisski-compute' } as const

beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
})
afterAll(() => portal?.close())

const counts = async (): Promise<Record<string, number>> => {
  const [row] = await portal.rows<Record<string, number>>(`select
    (select count(*)::int from "case") as cases, (select count(*)::int from case_access) as access,
    (select count(*)::int from event) as events, (select count(*)::int from audit_entry) as audits,
    (select count(*)::int from pgboss.job_common) as jobs, (select count(*)::int from idempotency_key) as keys`)
  return row ?? {}
}

const submit = (id: string, { key, body = { declarations: allDeclarations } }: { key?: string; body?: unknown } = {}) =>
  founder.send<ApplicationViewDto & { code: string; errors: { pointer: string; code: string }[] }>(
    'POST',
    `/applications/${id}/submission`,
    {
      body,
      headers: key === undefined ? {} : { 'idempotency-key': key },
    },
  )

describe('submitting an application', () => {
  it('makes a case with a reference number on the desk of the operator', async () => {
    const { id } = await draft(portal, founder, wish)
    const before = await counts()
    const { status, body } = await submit(id)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'submitted',
      operator: null,
      publicState: { de: 'Eingegangen', en: 'Received' },
    })
    expect(body.reference).toMatch(/^RL-20\d\d-\d{6}$/)
    expect(body.timeline.map(({ code }) => code)).toEqual(['applications.started', 'applications.submitted'])
    expect(body.allowedActions).toEqual(['send-message', 'withdraw'])
    const after = await counts()
    const more = Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]))
    expect(more).toEqual({ cases: 1, access: 2, events: 1, audits: 1, jobs: 1, keys: 0 })
    const rights = await portal.rows(
      `select o.name, x."right" from case_access x join organisation o on o.id = x.organisation_id
       join application a on a.case_id = x.case_id where a.id = $1 order by 2`,
      [id],
    )
    expect(rights).toEqual([
      { name: 'startup', right: 'applicant' },
      { name: 'kisski', right: 'desk' },
    ])
  })

  it('freezes what was sent with the version of its form and of its declarations', async () => {
    const { id } = await draft(portal, founder, wish)
    await submit(id)
    const [row] = await portal.rows<{ submitted: { form: string; answers: object; declarations: object } }>(
      'select submitted from application where id = $1',
      [id],
    )
    expect(row?.submitted).toMatchObject({
      form: 'core-2',
      answers: { 'project-title': { value: 'Fehler im Guss erkennen', origin: 'typed' } },
      declarations: { 'declaration-correct': '2026-11', 'declaration-forwarding': '2026-11' },
    })
    const rewriting = portal.rows(`update application set submitted = '{}' where id = $1`, [id])
    await expect(rewriting).rejects.toThrow('stays as it is')
    const change = await founder.send('PUT', `/applications/${id}/answers`, {
      body: { answers: { 'project-title': 'Anders' } },
      headers: { 'if-match': '"3"' },
    })
    expect([change.status, change.body['code']]).toEqual([409, 'applications.not-in-this-state'])
  })

  it('names everything that is missing, and nothing is half-written', async () => {
    const started = await founder.post<ApplicationViewDto>('/applications', {
      programme: 'kisski-compute',
      organisation: portal.people.startup.organisationId,
      need: {},
    })
    const before = await counts()
    const { status, body } = await submit(started.body.id, { body: { declarations: [] }, key: randomUUID() })
    expect([status, body.code]).toEqual([422, 'applications.answers-refused'])
    const pointers = body.errors.map(({ pointer }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/answers/project-title', '/answers/declaration-correct']))
    expect(new Set(pointers).size).toBe(pointers.length)
    expect(await counts()).toEqual(before)
  })

  it.each([
    [{ declarations: ['declaration-invented'] }, '/declarations/0'],
    [{ declarations: allDeclarations, operator: 'hlrs' }, '/operator'],
    [{ declarations: allDeclarations, operator: '../etc' }, '/operator'],
    [{ declarations: 'all' }, '/declarations'],
    [{ declarations: allDeclarations, extra: 1 }, '/extra'],
    [{}, '/declarations'],
  ])('refuses %j at its place', async (body, pointer) => {
    const { id } = await draft(portal, founder, wish)
    const answer = await submit(id, { body })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map((fault) => fault.pointer)).toContain(pointer)
  })

  it('takes at most eight statements', async () => {
    const { id } = await draft(portal, founder, wish)
    const { connection } = portal.test.app.get(Database)
    const statements = await statementsOf(connection, () => submit(id, { key: randomUUID() }))
    expect(statements.length).toBeLessThanOrEqual(8)
  })
})

describe('the same submit sent again', () => {
  it('has the same answer and no second effect', async () => {
    const { id } = await draft(portal, founder, wish)
    const key = randomUUID()
    const first = await submit(id, { key })
    const before = await counts()
    const second = await submit(id, { key })
    expect([second.status, second.body]).toEqual([200, first.body])
    expect(await counts()).toEqual(before)
  })

  it('makes one case when many arrive at once', async () => {
    const { id } = await draft(portal, founder, wish)
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(id, { key })))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1)
    expect(await portal.rows('select id from "case" where application_id = $1', [id])).toHaveLength(1)
  })

  it('makes one case even without a key', async () => {
    const { id } = await draft(portal, founder, wish)
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(await portal.rows('select id from "case" where application_id = $1', [id])).toHaveLength(1)
  })

  it('is refused when the key comes with another body', async () => {
    const { id } = await draft(portal, founder, wish)
    const key = randomUUID()
    await submit(id, { key })
    const other = await submit(id, { key, body: { declarations: allDeclarations.slice(0, 2) } })
    expect([other.status, other.body.code]).toEqual([422, 'http.idempotency-key-reused'])
  })

  it('tries again when the first try was refused', async () => {
    const { id } = await draft(portal, founder, wish)
    const key = randomUUID()
    expect((await submit(id, { key, body: { declarations: [] } })).status).toBe(422)
    expect((await submit(id, { key })).status).toBe(200)
  })

  it.each(['', 'a b', 'x'.repeat(201), 'ü'])('refuses the malformed key %j', async (key) => {
    const { id } = await draft(portal, founder, wish)
    expect((await submit(id, { key })).status).toBe(422)
  })
})

describe('the way to the desk', () => {
  const deskOf = async (id: string) =>
    (
      await portal.rows<{ provider: string }>(
        'select o.provider from "case" c join organisation o on o.id = c.desk_organisation_id where c.application_id = $1',
        [id],
      )
    )[0]?.provider

  it.each([
    ['an operator picked when submitting', { declarations: allDeclarations, operator: 'hlrs' }, 'hlrs'],
    ['several operators left open', { declarations: allDeclarations }, 'central-advice'],
  ])('%s', async (_, body, desk) => {
    const { id } = await draft(portal, founder, { firm: 'startup', programme: 'gcs-regular' })
    await submit(id, { body })
    expect(await deskOf(id)).toBe(desk)
  })

  it('does not exist for a programme with an own portal', async () => {
    const { id } = await draft(portal, founder, { firm: 'startup', programme: 'nhr-normal' })
    const answer = await submit(id)
    expect([answer.status, answer.body.code]).toEqual([409, 'applications.applies-elsewhere'])
  })
})
