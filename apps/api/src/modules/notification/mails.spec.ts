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

  it('nudge and tell nothing of the content', async () => {
    const officer = await portal.as('kisski')
    const { reference, caseId } = await arrived()
    await officer.post(`/desk/cases/${caseId}/take`, { version: 1 })
    await officer.post(`/desk/cases/${caseId}/messages`, { body: 'secret-public-words', visibility: 'public' })
    await officer.post(`/desk/cases/${caseId}/messages`, { body: 'secret-internal-words', visibility: 'internal' })
    await officer.post(`/desk/cases/${caseId}/decline`, { version: 2, reason: 'secret-reason' })
    await mailTo('startup@applicant.example', reference, 'Entscheidung über Ihren Antrag')
    await mailTo('startup@applicant.example', reference, 'Neue Nachricht zu Ihrem Antrag')
    await settled(caseId)
    const about = server.mails.filter((mail) => mail.subject?.includes(reference))
    expect(about.map(({ text }) => text).join()).not.toMatch(/secret/)
    expect(
      about.filter((mail) => addressOf(mail) === 'startup@applicant.example').map(({ subject }) => subject),
    ).toHaveLength(4)
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
