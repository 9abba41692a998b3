import { savedNeedLimits } from '@rechenlotse/domain/matching'
import { openPortal, type Portal } from '../../test-portal'
import { Visitor } from '../identity/test-visitor'
import type { SavedNeedDto, SavedNeedsDto } from './dto/saved-need.dto'
import type { ShareLinkDto } from './dto/shared-need.dto'

const need = { applicant: { kind: 'startup', country: 'DE' }, workload: { gpuHours: 400 } }
const wish = { name: '  Chatbot\nauf Handbüchern ', need }

const manyWords = Array.from({ length: 500 }, (_, place) => `a-provider-of-many-words-${place}`.padEnd(40, 'x'))

let portal: Portal
let founder: Visitor
let rival: Visitor
beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
  rival = await portal.as('mittelstand')
})
afterAll(() => portal?.close())
afterEach(() => portal.rows('delete from saved_need'))

const saved = async (more: object = {}): Promise<SavedNeedDto> => {
  const { status, body } = await founder.post<SavedNeedDto>('/needs', { ...wish, ...more })
  expect(status).toBe(201)
  return body
}

describe('a saved need', () => {
  it('is kept with what it came to, and read again', async () => {
    const kept = await saved()
    expect(kept).toMatchObject({ name: 'Chatbot auf Handbüchern', need, subscribed: false, sharedUntil: null })
    expect(kept.countsAtSaving).toEqual({ eligible: 12, check: 0, ineligible: 0, unavailable: 1 })
    expect(kept.resultAtSaving.find(({ programme }) => programme === 'closed-call')).toEqual({
      programme: 'closed-call',
      verdict: 'unavailable',
      applyBy: null,
      cost: 'unknown',
    })
    expect((await founder.get<SavedNeedDto>(`/needs/${kept.id}`)).body).toEqual(kept)
    const { items } = (await founder.get<SavedNeedsDto>('/needs')).body
    expect(items).toMatchObject([{ id: kept.id, name: kept.name, need, countsAtSaving: kept.countsAtSaving }])
  })

  it('is renamed, subscribed and deleted', async () => {
    const { id } = await saved()
    const change = (body: object) => founder.send<SavedNeedDto>('PATCH', `/needs/${id}`, { body })
    expect((await change({ name: 'Neuer Name' })).body).toMatchObject({ name: 'Neuer Name', subscribed: false })
    expect((await change({ subscribed: true })).body).toMatchObject({ name: 'Neuer Name', subscribed: true })
    expect((await founder.get(`/needs/${id}`)).body).toMatchObject({ name: 'Neuer Name', subscribed: true })
    expect((await founder.send('DELETE', `/needs/${id}`)).status).toBe(204)
    expect(await founder.get(`/needs/${id}`)).toMatchObject({ status: 404, body: { code: 'matching.need-not-found' } })
  })

  it('does not exist for anybody else', async () => {
    const { id } = await saved()
    expect((await rival.get<SavedNeedsDto>('/needs')).body.items).toEqual([])
    const answers = await Promise.all([
      rival.get(`/needs/${id}`),
      rival.send('PATCH', `/needs/${id}`, { body: { name: 'x' } }),
      rival.send('DELETE', `/needs/${id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await founder.get(`/needs/${id}`)).body).toMatchObject({ name: 'Chatbot auf Handbüchern' })
  })

  it.each([
    [{ ...wish, name: ' \n ' }, '/name'],
    [{ ...wish, name: '\u200b' }, '/name'],
    [{ ...wish, name: 'gnp.\u202eexe' }, '/name'],
    [{ ...wish, name: 'x'.repeat(savedNeedLimits.name + 1) }, '/name'],
    [{ name: 'x' }, '/need'],
    [{ ...wish, need: { applicant: { kind: 'firm' } } }, '/need/applicant/kind'],
    [{ ...wish, need: { workload: { gpuHoursReference: 'abacus' } } }, '/need/workload/gpuHoursReference'],
    [{ ...wish, need: { applicant: { memberOfProviders: manyWords } } }, '/need'],
    [{ ...wish, personId: 'x' }, '/personId'],
  ])('is refused where %# is wrong', async (body, pointer) => {
    const answer = await founder.post<{ errors: { pointer: string }[] }>('/needs', body)
    expect([answer.status, answer.body.errors.map((fault) => fault.pointer)]).toEqual([422, [pointer]])
  })

  it('is one of at most fifty, however many are saved at once', async () => {
    await saved()
    await portal.rows(
      `insert into saved_need (person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision, last_as_of)
       select person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision, last_as_of
       from saved_need, generate_series(1, $1)`,
      [savedNeedLimits.needs - 3],
    )
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => founder.post('/needs', wish)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409])
    expect((await founder.get<SavedNeedsDto>('/needs')).body.items).toHaveLength(savedNeedLimits.needs)
  })

  it('leaves its facts in the trail, and nothing of what is needed', async () => {
    const { id } = await saved()
    await founder.send('DELETE', `/needs/${id}`)
    const facts = await portal.rows<{ type: string; payload: object }>(
      `select type, payload from event where payload->>'needId' = $1 order by id`,
      [id],
    )
    expect(facts.map(({ type }) => type)).toEqual(['matching.need-saved', 'matching.need-deleted'])
    for (const { payload } of facts) expect(Object.keys(payload).sort()).toEqual(['needId', 'personId'])
  })
})

describe('a link to a saved need', () => {
  const openLink = (visitor: Visitor, token: string) => visitor.post('/needs/shared', { token })

  it('shows what is needed to whoever has it, and not who needs it', async () => {
    const { id } = await saved()
    const { status, body } = await founder.post<ShareLinkDto>(`/needs/${id}/share`, undefined)
    expect([status, body.token.length]).toEqual([201, 43])
    expect(await openLink(new Visitor(portal.test.app), body.token)).toMatchObject({ status: 200, body: { need } })
    expect(Object.keys((await openLink(rival, body.token)).body)).toEqual(['need'])
    const [row] = await portal.rows<{ stored: string }>('select saved_need::text as stored from saved_need')
    expect(row?.stored).not.toContain(body.token)
    expect((await founder.get<SavedNeedDto>(`/needs/${id}`)).body.sharedUntil).toBe(body.sharedUntil)
  })

  it('opens nothing after a new one was made, after it was taken back, or after the need is gone', async () => {
    const { id } = await saved()
    const link = async () => (await founder.post<{ token: string }>(`/needs/${id}/share`, undefined)).body.token
    const [first, second] = [await link(), await link()]
    expect((await openLink(rival, first)).status).toBe(404)
    expect((await openLink(rival, second)).status).toBe(200)
    expect((await founder.send('DELETE', `/needs/${id}/share`)).status).toBe(204)
    expect((await openLink(rival, second)).status).toBe(404)
    const third = await link()
    await founder.send('DELETE', `/needs/${id}`)
    expect(await openLink(rival, third)).toMatchObject({ status: 404, body: { code: 'matching.need-not-found' } })
  })

  it('ends by itself half a year after it was made', async () => {
    const { id } = await saved()
    const { token } = (await founder.post<ShareLinkDto>(`/needs/${id}/share`, undefined)).body
    const madeDaysAgo = (days: number) =>
      portal.rows(`update saved_need set shared_at = now() - interval '${days} days'`)
    await madeDaysAgo(savedNeedLimits.shareDays - 1)
    expect((await openLink(rival, token)).status).toBe(200)
    await madeDaysAgo(savedNeedLimits.shareDays + 1)
    expect((await openLink(rival, token)).status).toBe(404)
    const { sharedUntil } = (await founder.get<{ sharedUntil: string }>(`/needs/${id}`)).body
    expect(new Date(sharedUntil).getTime()).toBeLessThan(Date.now())
  })

  it('is made and taken back by the owner alone', async () => {
    const { id } = await saved()
    expect((await rival.post(`/needs/${id}/share`, undefined)).status).toBe(404)
    expect((await rival.send('DELETE', `/needs/${id}/share`)).status).toBe(404)
  })
})
