import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { showPages } from '../../../platform/test-page'
import { TestServer, type GivenAnswer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import german from '../identity.texts.de.json'
import { ConfirmMailPage } from './confirm-mail-page'
import { ResetPasswordPage } from './reset-password-page'

addTexts('identity', 'de', german)

const pages = [
  { path: 'confirm-mail', Component: ConfirmMailPage },
  { path: 'reset-password', Component: ResetPasswordPage },
]

let server: TestServer
let answer: GivenAnswer

async function open(place: string): Promise<void> {
  server = new TestServer(() => answer)
  await server.open()
  showPages(pages, place)
  await screen.findByRole('heading', { level: 1 })
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
afterEach(() => server.close())

describe('confirming a mail address', () => {
  it('asks for the password chosen at registration and takes the token from the fragment', async () => {
    answer = { status: 204 }
    await open('/confirm-mail#token=a-b_c')
    expect(await axe(document.body)).toMatchObject({ violations: [] })
    await press('Adresse bestätigen')
    expect(server.calls).toEqual([])
    await userEvent.type(screen.getByLabelText('Ihr Passwort'), 'Ein ganzer Satz mit Walnuss')
    await press('Adresse bestätigen')
    await screen.findByRole('heading', { level: 1, name: 'Ihre Adresse ist bestätigt' })
    expect(server.sentTo('POST', '/auth/mail-confirmations').map(({ body }) => body)).toEqual([
      { token: 'a-b_c', password: 'Ein ganzer Satz mit Walnuss' },
    ])
  })

  it('says at the password that it is another one, and what to do', async () => {
    const code = 'identity.password-not-chosen'
    answer = { status: 422, body: { code, errors: [{ pointer: '/password', code }] } }
    await open('/confirm-mail#token=a-b_c')
    await userEvent.type(screen.getByLabelText('Ihr Passwort'), 'mein Passwort')
    await press('Adresse bestätigen')
    await within(await screen.findByRole('alert')).findByRole('link', { name: /nicht das Passwort/ })
    expect(screen.getByRole('link', { name: /Eigenes Konto anlegen/ })).toHaveProperty('pathname', '/register')
  })
})

it('a new password goes with the token of the fragment', async () => {
  answer = { status: 204 }
  await open('/reset-password#token=a-b_c')
  await userEvent.type(screen.getByLabelText('Neues Passwort'), 'Ein ganzer Satz mit Walnuss')
  await press('Passwort speichern')
  await screen.findByRole('heading', { level: 1, name: 'Ihr Passwort ist geändert' })
  expect(server.sentTo('POST', '/auth/password-changes')[0]?.body).toMatchObject({ token: 'a-b_c' })
})
