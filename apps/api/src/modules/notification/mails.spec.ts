import type { ParsedMail } from 'mailparser'
import { startMailServer, type TestMailServer } from '../../platform/mail/test-mail-server'
import { ReactToEvent } from '../../platform/events/react-to-event'
import { SendMail } from '../../platform/mail/send-mail'
import { caseOf, submitted } from '../../test-applying'
import { eventually } from '../../test-eventually'
import { openPortal, type Portal } from '../../test-portal'
import type { Visitor } from '../identity/test-visitor'

let server: TestMailServer
let portal: Portal
let founder: Visitor

beforeAll(async () => {
  server = await startMailServer()
  portal = await openPortal({
    PROCESS_ROLE: 'all',
    SMTP_URL: server.url,
    MAIL_FROM: 'Rechenlotse <post@lotse.example>',
    PUBLIC_URL: 'http://lotse.example',
  })
  await portal.rows(`update person set locale = 'en' where email = 'kisski@provider.example'`)
  founder = await portal.as('startup')
})
afterAll(async () => {
  await portal?.close()
  await server.close()
})

const addressOf = (mail: ParsedMail): string =>
  [mail.to]
    .flat()
    .flatMap((to) => to?.value ?? [])
    .map(({ address }) => address)
    .join()

const mailTo = (address: string, tag: string, subject: string) =>
  eventually(
    async () =>
      server.mails.find((mail) => addressOf(mail) === address && mail.subject === `[${tag}] ${subject}`) ?? null,
    `${subject} for ${address} about ${tag}`,
  )

const settled = (caseId: string) =>
  eventually(async () => {
    const [row] = await portal.rows<{ open: number }>(
      `select (select count(*) from event where case_id = $1 and reacted_at is null)::int
        + (select count(*) from mail m join event e on e.id = m.event_id where e.case_id = $1 and m.sent_at is null)::int as open`,
      [caseId],
    )
    return row?.open === 0 ? true : null
  }, 'all mails of the case are sent')

const arrived = async () => {
  const { id, reference } = await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
  return { id, reference: reference ?? '', caseId: await caseOf(portal, id) }
}

/** What a moved clock does: everything that waits is due now. */
const moveClock = () => portal.rows(`update pgboss.job_common set start_after = now() where state = 'retry'`)

describe('mails over SMTP', () => {
  it('tell applicant and desk, each in their language, text first, with tag and link', async () => {
    const { id, reference, caseId } = await arrived()
    const receipt = await mailTo('startup@applicant.example', reference, 'Ihr Antrag ist eingegangen')
    expect(receipt.text).toContain(`http://lotse.example/applications/${id}`)
    expect(receipt.text).toContain('„kisski-compute (de)“')
    expect(receipt.html).toContain(`<a href="http://lotse.example/applications/${id}">`)
    expect(receipt.from?.text).toBe('"Rechenlotse" <post@lotse.example>')
    expect(receipt.headers.get('auto-submitted')).toBe('auto-generated')
    expect(receipt.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' })
    const news = await mailTo('kisski@provider.example', reference, 'New case')
    expect(news.text).toContain(`http://lotse.example/en/desk/cases/${caseId}`)
  })

  it('greet by name and carry what the desk says in public, never messages, notes or answers', async () => {
    const officer = await portal.as('kisski')
    const { reference, caseId, id } = await arrived()
    const atDesk = (path: string, body: object) => officer.post(`/desk/cases/${caseId}/${path}`, body)
    await atDesk('take', { version: 1 })
    await atDesk('messages', { body: 'secret-public-words', visibility: 'public' })
    await atDesk('messages', { body: 'secret-internal-words', visibility: 'internal' })
    await atDesk('clarification', { version: 2, questions: ['project-goal'], message: 'Was genau?' })
    const answers = { 'project-goal': 'secret-answer' }
    await founder.post(`/applications/${id}/clarification-answer`, { answers })
    await atDesk('decline', { version: 4, reason: 'Zu groß für uns.' })
    const asked = await mailTo('startup@applicant.example', reference, 'Rückfrage zu Ihrem Antrag')
    expect(asked.text).toMatch(/^Guten Tag startup,\n[^]*Was genau\?[^]*Bitte antworten Sie im Portal/)
    const decided = await mailTo('startup@applicant.example', reference, 'Entscheidung über Ihren Antrag')
    expect(decided.text).toContain('Zu groß für uns.')
    expect(decided.text).not.toContain('antworten Sie')
    await settled(caseId)
    const about = server.mails.filter((mail) => mail.subject?.includes(reference))
    expect(about.map(({ text }) => text).join()).not.toMatch(/secret/)
  })

  it('about forwarding say where to and why', async () => {
    const officer = await portal.as('kisski')
    const { reference, caseId } = await arrived()
    const to = { programme: 'westai-compute', operator: 'westai', reason: 'Dort ist Platz.' }
    await officer.post(`/desk/cases/${caseId}/forwarding`, { version: 1, ...to })
    const mail = await mailTo('startup@applicant.example', reference, 'Ihr Antrag wurde weitergeleitet')
    expect(mail.text).toMatch(/liegt jetzt bei westai \(„westai-compute \(de\)“\)[^]*Dort ist Platz\./)
    await settled(caseId)
  })

  it('about a request for advice speak of no application', async () => {
    const wish = { organisation: portal.people.startup.organisationId, need: {}, message: 'Womit anfangen?' }
    const { body } = await founder.post<{ id: string; reference: string }>('/advice-requests', wish)
    const mail = await mailTo('startup@applicant.example', body.reference, 'Ihre Anfrage ist eingegangen')
    expect(mail.text).not.toContain('Antrag')
    await settled(await caseOf(portal, body.id))
  })

  it('come again when the server is busy, and arrive once', async () => {
    server.refuse(3)
    const { reference, caseId } = await arrived()
    await eventually(async () => {
      await moveClock()
      return server.mails.filter(({ subject }) => subject?.includes(reference)).length === 2 ? true : null
    }, 'both mails of the case arrive')
    await settled(caseId)
    expect(server.mails.filter(({ subject }) => subject?.includes(reference))).toHaveLength(2)
  })

  it('are never written twice for the same fact, however often it is reacted to', async () => {
    const { reference, caseId } = await arrived()
    await settled(caseId)
    const react = portal.test.app.get(ReactToEvent, { strict: false })
    const send = portal.test.app.get(SendMail, { strict: false })
    const events = await portal.rows<{ id: string }>('select id from event where case_id = $1', [caseId])
    await Promise.all([...events, ...events].map(({ id }) => react.execute(id)))
    const mails = await portal.rows<{ id: string }>(
      'select m.id from mail m join event e on e.id = m.event_id where e.case_id = $1',
      [caseId],
    )
    expect(mails).toHaveLength(2)
    await Promise.all([...mails, ...mails].map(({ id }) => send.execute(id)))
    expect(server.mails.filter(({ subject }) => subject?.includes(reference))).toHaveLength(2)
  })

  it('leave the local mailbox closed', async () => {
    expect((await founder.get('/mailbox')).status).toBe(404)
  })
})
