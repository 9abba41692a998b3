import type { ParsedMail } from 'mailparser'
import { Client } from 'pg'
import { Clock } from '../../platform/clock/clock'
import { ReactToEvent } from '../../platform/events/react-to-event'
import { BeginDay } from '../../platform/jobs/begin-day'
import { startMailServer, type TestMailServer } from '../../platform/mail/test-mail-server'
import { testCatalogue } from '../../test-catalogue'
import { eventually } from '../../test-eventually'
import { openPortal, type Portal, type Visitor } from '../../test-portal'
import { publishCatalogue } from '../catalogue'
import type { SavedNeedDto } from './dto/saved-need.dto'

type Programme = (typeof testCatalogue.programmes)[number]

const need = { applicant: { kind: 'startup', country: 'DE' } }
const open: Programme['status'] = [{ code: 'open', from: null, text: { de: 'offen', en: 'open' }, citations: [] }]
const cutoffs = (...days: string[]): Programme['calendar'] => ({
  kind: 'dates',
  cutoffs: days,
  timeZone: 'Europe/Berlin',
  closesAt: null,
  citations: [],
})

let server: TestMailServer
let portal: Portal
let founder: Visitor
let professor: Visitor
let edition = 0
let catalogue = {
  ...testCatalogue,
  programmes: testCatalogue.programmes.map((one) =>
    one.key === 'gcs-regular' ? { ...one, calendar: cutoffs('2026-12-10', '2027-03-15') } : one,
  ),
}

beforeAll(async () => {
  server = await startMailServer()
  const settings = { PROCESS_ROLE: 'all', SMTP_URL: server.url, PUBLIC_URL: 'http://lotse.example' }
  portal = await openPortal(settings, catalogue)
  setDay('2026-11-27')
  founder = await portal.as('startup')
  professor = await portal.as('uni')
  await portal.rows(`update person set locale = 'en' where email = 'uni@applicant.example'`)
})
afterAll(async () => {
  await portal?.close()
  await server.close()
})
afterEach(() => portal.rows('delete from saved_need'))

const setDay = (day: string): void => {
  const noon = new Date(`${day}T12:00:00Z`)
  portal.test.app.get(Clock, { strict: false }).now = () => noon
}

const saved = async (visitor: Visitor, name: string, subscribed = true): Promise<string> =>
  (await visitor.post<SavedNeedDto>('/needs', { name, need, subscribed })).body.id

/** The real publication of a catalogue in which some programmes are different. */
const publishChanged = async (change: (programme: Programme) => Programme): Promise<string> => {
  edition += 1
  const summary = { de: `Ausgabe ${edition}`, en: `edition ${edition}` }
  catalogue = { ...catalogue, programmes: catalogue.programmes.map((one) => ({ ...change(one), summary })) }
  const { outcome, revision } = await publishCatalogue(portal.test.database.ownerUrl, catalogue, {
    demo: false,
    replace: true,
  })
  expect(outcome).toBe('published')
  return revision
}

const reopened = (key: string) => (one: Programme) => (one.key === key ? { ...one, status: open } : one)
const closed = (key: string) => (one: Programme) =>
  one.key === key ? { ...one, status: [{ ...open[0]!, code: 'closed' as const }] } : one

/** Nothing waits any more: neither a fact for its reactions nor a mail for its delivery. */
const settled = () =>
  eventually(async () => {
    const [row] = await portal.rows<{ open: number }>(
      `select (select count(*) from event where reacted_at is null)::int
        + (select count(*) from mail where sent_at is null)::int as open`,
    )
    return row?.open === 0 ? true : null
  }, 'everything is reacted to and sent')

const mailsTo = (name: string): readonly ParsedMail[] =>
  server.mails.filter((mail) => [mail.to].flat().some((to) => to?.text.includes(`${name}@applicant.example`)))

const lastOf = async (id: string) =>
  (
    await portal.rows<{ revision: string; day: string }>(
      'select last_revision as revision, last_as_of as day from saved_need where id = $1',
      [id],
    )
  )[0]

describe('who subscribed to a saved need', () => {
  it('is told once, in plain words and the own language, what a new revision changed', async () => {
    const before = [mailsTo('startup').length, mailsTo('uni').length]
    const id = await saved(founder, 'Chatbot')
    await saved(professor, 'Language model')
    const revision = await publishChanged(reopened('closed-call'))
    await settled()
    expect([mailsTo('startup').length, mailsTo('uni').length]).toEqual(before.map((count) => count + 1))
    const german = mailsTo('startup').at(-1)
    expect(german?.subject).toBe('Eine neue Runde passt zu Ihrem Bedarf')
    expect(german?.text).toContain(
      `„Chatbot“\n- closed-call (de): jetzt geöffnet: passt\nhttp://lotse.example/needs/${id}\n`,
    )
    const english = mailsTo('uni').at(-1)
    expect(english?.subject).toBe('A new round fits your need')
    expect(english?.text).toContain('- closed-call (en): now open: fits\nhttp://lotse.example/en/needs/')
    expect(await lastOf(id)).toEqual({ revision, day: '2026-11-27' })
  })

  it('gets one mail for all needs that changed', async () => {
    const before = mailsTo('startup').length
    await saved(founder, 'Erstens')
    await saved(founder, 'Zweitens')
    await publishChanged(closed('closed-call'))
    await settled()
    expect(mailsTo('startup')).toHaveLength(before + 1)
    const mail = mailsTo('startup').at(-1)
    expect(mail?.subject).toBe('Neues zu Ihrem gespeicherten Bedarf')
    expect(mail?.text?.match(/nicht mehr offen \(bisher: passt\)/g)).toHaveLength(2)
  })

  it('hears nothing where nothing changed for the need, nor who did not subscribe', async () => {
    const before = server.mails.length
    const id = await saved(founder, 'Chatbot')
    await saved(professor, 'Language model', false)
    const revision = await publishChanged((one) => one)
    await settled()
    expect(server.mails).toHaveLength(before)
    expect((await lastOf(id))?.revision).toBe(revision)
    await founder.send('PATCH', `/needs/${id}`, { body: { subscribed: false } })
    await publishChanged(reopened('closed-call'))
    await settled()
    expect(server.mails).toHaveLength(before)
  })

  it('is not told what changed before the subscription', async () => {
    const before = server.mails.length
    const id = await saved(founder, 'Chatbot', false)
    await publishChanged(closed('closed-call'))
    await settled()
    await founder.send('PATCH', `/needs/${id}`, { body: { subscribed: true } })
    await publishChanged((one) => one)
    await settled()
    expect(server.mails).toHaveLength(before)
  })

  it('is told of a cut-off that a day has passed, once, however many workers wake up and however often', async () => {
    const before = mailsTo('startup').length
    const id = await saved(founder, 'Chatbot')
    setDay('2026-12-11')
    const begin = portal.test.app.get(BeginDay, { strict: false })
    const react = portal.test.app.get(ReactToEvent, { strict: false })
    await Promise.all([1, 2, 3, 4].map(() => begin.execute()))
    await settled()
    const began = await portal.rows<{ id: string }>(
      `select id from event where type = 'catalogue.day-began' and payload->>'day' = '2026-12-11'`,
    )
    expect(began).toHaveLength(1)
    await portal.rows(`update event set reacted_at = null where type in ('catalogue.day-began', 'catalogue.published')`)
    const again = await portal.rows<{ id: string }>('select id from event where reacted_at is null')
    await Promise.all([...again, ...again].map((event) => react.execute(event.id)))
    await settled()
    expect(mailsTo('startup')).toHaveLength(before + 1)
    expect(mailsTo('startup').at(-1)?.text).toContain(
      'gcs-regular (de): neue Frist: Antrag bis 15. März 2027 (bisher: 10. Dezember 2026)',
    )
    expect((await lastOf(id))?.day).toBe('2026-12-11')
  })

  it('ends all such mails with the link in one of them, without signing in', async () => {
    await saved(founder, 'Chatbot')
    await publishChanged(reopened('closed-call'))
    await settled()
    const mail = mailsTo('startup').at(-1)
    const link = /http:\/\/lotse\.example\/needs\/unsubscribe#token=([\w-]+)/.exec(mail?.text ?? '')
    const stranger = await portal.as('mittelstand')
    expect((await stranger.post('/needs/unsubscriptions', { token: `${link?.[1]}x` })).status).toBe(422)
    expect((await stranger.post('/needs/unsubscriptions', { token: link?.[1] })).status).toBe(204)
    expect(await portal.rows('select from saved_need where subscribed')).toEqual([])
    expect((await stranger.post('/needs/unsubscriptions', { token: link?.[1] })).status).toBe(204)
  })

  it('ends them with the button of a mail program, which posts a form to an address and knows nothing else', async () => {
    await saved(founder, 'Chatbot')
    await publishChanged(closed('closed-call'))
    await settled()
    const mail = mailsTo('startup').at(-1)
    const lines = mail?.headerLines.map(({ line }) => line)
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const list = mail?.headers.get('list') as unknown as { unsubscribe: { url: string } }
    expect(list.unsubscribe.url).toMatch(/^http:\/\/lotse\.example\/api\/v1\/needs\/unsubscriptions\/one-click\?token=/)
    const url = list.unsubscribe.url.replace('http://lotse.example', '')
    const press = (type: string, payload: string) =>
      portal.test.app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } })

    const visit = await portal.test.app.inject({ method: 'GET', url })
    expect([visit.statusCode, visit.headers.location]).toEqual([
      302,
      expect.stringMatching(/^\/needs\/unsubscribe#token=/),
    ])
    expect(await portal.rows('select from saved_need where subscribed')).toHaveLength(1)
    const form = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    expect((await press('multipart/form-data; boundary=x', form)).statusCode).toBe(204)
    expect(await portal.rows('select from saved_need where subscribed')).toEqual([])
    expect((await press('application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click')).statusCode).toBe(204)
    expect((await press('text/plain', 'List-Unsubscribe=One-Click')).statusCode).toBe(415)
  })

  it('is not subscribed again by a change that was on its way', async () => {
    const id = await saved(founder, 'Chatbot')
    const other = new Client({ connectionString: portal.test.database.ownerUrl })
    await other.connect()
    await other.query('begin')
    await other.query('update saved_need set subscribed = false where id = $1', [id])
    const renamed = founder.send('PATCH', `/needs/${id}`, { body: { name: 'Neu' } })
    await eventually(async () => {
      const waiting = await portal.rows(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return waiting.length > 0 ? true : null
    }, 'the change waits for the other')
    await other.query('commit')
    await Promise.all([renamed, other.end()])
    expect((await founder.get(`/needs/${id}`)).body).toMatchObject({ name: 'Neu', subscribed: false })
  })

  it('may be one of many: more than one transaction takes are looked at all the same', async () => {
    await saved(founder, 'Chatbot')
    await portal.rows(
      `with p as (insert into person (email, name) select n || '@crowd.example', n::text from generate_series(1, 90) n returning id)
       insert into saved_need (person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision, last_as_of, subscribed)
       select p.id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision, last_as_of, true
       from p, saved_need`,
    )
    const revision = await publishChanged((one) => one)
    await settled()
    expect(await portal.rows('select from saved_need where last_revision <> $1', [revision])).toEqual([])
  })
})

it('the day begins every morning in Germany', async () => {
  expect(await portal.rows('select name, cron, timezone from pgboss.schedule')).toEqual([
    { name: 'begin-day', cron: '10 4 * * *', timezone: 'Europe/Berlin' },
  ])
})
