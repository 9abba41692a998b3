import { randomUUID } from 'node:crypto'
import { submitted } from '../../test-applying'
import { eventually } from '../../test-eventually'
import { openPortal, type Portal } from '../../test-portal'
import { goodPassword } from '../identity/test-people'
import { Visitor } from '../identity/test-visitor'
import type { MailboxDto, MailDto } from './dto/mailbox.dto'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal({ PROCESS_ROLE: 'all' })
})
afterAll(() => portal?.close())

const nobody = () => new Visitor(portal.test.app, '203.0.113.9')

const mailFor = (recipient: string) =>
  eventually(async () => {
    const { body } = await nobody().get<MailboxDto>('/mailbox')
    const found = body.items.find((mail) => mail.recipient === recipient)
    return found === undefined ? null : (await nobody().get<MailDto>(`/mailbox/${found.id}`)).body
  }, `a mail for ${recipient}`)

const tokenIn = ({ text }: MailDto): string => /#token=([\w-]+)/.exec(text)?.[1] ?? ''

describe('the local mailbox, where no mail server is configured', () => {
  it('shows what would have been sent', async () => {
    const founder = await portal.as('startup')
    const { reference } = await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
    const mail = await mailFor('startup@applicant.example')
    expect(mail).toMatchObject({ subject: `[${reference}] Ihr Antrag ist eingegangen`, tag: reference, locale: 'de' })
    expect(await portal.rows('select 1 from mail where sent_at is not null')).toEqual([])
  })

  it('holds links that work: registration from the form to the first sign-in', async () => {
    const email = 'neu@firma.example'
    const wish = {
      email,
      password: goodPassword,
      name: 'Neue Kollegin',
      locale: 'de',
      organisation: { name: 'Neue Firma', kind: 'company', country: 'DE' },
    }
    expect((await nobody().post('/auth/registrations', wish)).status).toBe(202)
    const token = tokenIn(await mailFor(email))
    expect((await nobody().post('/auth/mail-confirmations', { token, password: goodPassword })).status).toBe(204)
    expect((await nobody().post('/auth/sessions', { email, password: goodPassword })).status).toBe(200)
  })

  it('holds links that work: a forgotten password', async () => {
    const { email } = portal.people.mittelstand
    expect((await nobody().post('/auth/password-resets', { email })).status).toBe(202)
    const token = tokenIn(await mailFor(email))
    const password = 'sieben gelbe Eulen'
    expect((await nobody().post('/auth/password-changes', { token, password })).status).toBe(204)
    expect((await nobody().post('/auth/sessions', { email, password })).status).toBe(200)
  })

  it.each(['/mailbox', `/mailbox/${randomUUID()}`])(
    'shows %s to no page of a foreign name that was led here',
    async (path) => {
      const ask = (host: string) => portal.test.app.inject({ url: `/api/v1${path}`, headers: { host } })
      for (const host of ['evil.example', 'localhost.evil.example', '192.0.2.1:3000'])
        expect((await ask(host)).json()).toMatchObject({ status: 404, code: 'http.not-found' })
      for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000'])
        expect((await ask(host)).json()).not.toMatchObject({ code: 'http.not-found' })
    },
  )

  it.each([randomUUID(), 'nonsense'])('has no mail %s', async (id) => {
    expect((await nobody().get(`/mailbox/${id}`)).status).toBe(404)
  })
})
