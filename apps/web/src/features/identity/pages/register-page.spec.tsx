import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { showPages } from '../../../platform/test-page'
import { TestServer, type GivenAnswer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import { writeAnswers } from '../../matching/need-in-address'
import german from '../identity.texts.de.json'
import { waitingDestination } from '../waiting-destination'
import { RegisterPage } from './register-page'
import { SignInPage } from './sign-in-page'

addTexts('identity', 'de', german)

const pages = [
  { path: 'register', Component: RegisterPage },
  { path: 'sign-in', Component: SignInPage },
  { path: 'applications', element: <h1>Meine Anträge</h1> },
  { path: 'applications/new', element: <h1>Antrag beginnen</h1> },
]
const hash = writeAnswers({ need: { applicant: { kind: 'company', country: 'DE', land: 'DE-NI' } }, unknown: [] })
const next = encodeURIComponent('/applications/new?programme=kisski-compute')

let server: TestServer
let answer: GivenAnswer

async function open(place: string): Promise<void> {
  server = new TestServer(() => answer)
  await server.open()
  showPages(pages, place)
  await screen.findByRole('heading', { level: 1 })
}

const fill = async (): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Ihr Name'), 'Leitung Technik')
  await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'technik@firma.example')
  await userEvent.type(screen.getByLabelText('Passwort'), 'Ein ganzer Satz mit Walnuss')
  await userEvent.type(screen.getByLabelText('Name der Organisation'), 'Gusswerk GmbH')
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => localStorage.clear())
afterEach(() => server.close())

describe('registering', () => {
  it('names every empty field once and leads to it', async () => {
    await open('/register')
    await press('Konto anlegen')
    const links = within(screen.getByRole('alert')).getAllByRole('link')
    expect(links).toHaveLength(6)
    for (const link of links)
      expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).toMatch(/INPUT|SELECT/)
    expect(await axe(document.body)).toMatchObject({ violations: [] })
  })

  it('takes over what the finder knows and keeps the way on until the mail is confirmed', async () => {
    answer = { status: 202 }
    await open(`/register?next=${next}${hash}`)
    await fill()
    await press('Konto anlegen')
    await screen.findByRole('heading', { level: 1, name: 'Bitte bestätigen Sie Ihre E-Mail-Adresse' })
    expect(server.sentTo('POST', '/auth/registrations').map(({ body }) => body)).toEqual([
      {
        email: 'technik@firma.example',
        password: 'Ein ganzer Satz mit Walnuss',
        name: 'Leitung Technik',
        locale: 'de',
        organisation: { name: 'Gusswerk GmbH', kind: 'company', country: 'DE', land: 'DE-NI' },
      },
    ])
    expect(waitingDestination()).toMatchObject({ place: '/applications/new?programme=kisski-compute', hash })
  })

  it('shows at the password what the server holds against it', async () => {
    const fault = { pointer: '/password', code: 'identity.password-too-short', params: { min: 12 } }
    answer = { status: 422, body: { code: 'identity.registration-refused', errors: [fault] } }
    await open(`/register${hash}`)
    await fill()
    await press('Konto anlegen')
    const summary = await screen.findByRole('alert')
    expect(within(summary).getByRole('link', { name: 'Das Passwort braucht mindestens 12 Zeichen.' })).toBeDefined()
    expect(screen.getByLabelText('Passwort').getAttribute('aria-invalid')).toBe('true')
  })
})

describe('signing in', () => {
  const me = { person: { id: 'p', name: 'N' }, memberships: [{ organisation: { id: 'o' }, role: 'owner' }] }
  const credentials = async (): Promise<void> => {
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'technik@firma.example')
    await userEvent.type(screen.getByLabelText('Passwort'), 'irgendein Passwort')
    await press('Anmelden')
  }

  it('says no more than that the two do not match, and keeps the address', async () => {
    answer = { status: 401, body: { code: 'identity.credentials-wrong' } }
    await open('/sign-in')
    await credentials()
    await screen.findByText(/passen nicht zusammen/)
    expect(screen.getByLabelText('E-Mail-Adresse')).toHaveProperty('value', 'technik@firma.example')
  })

  it('leads on to where one came from', async () => {
    answer = { body: me }
    await open(`/sign-in?next=${next}${hash}`)
    await credentials()
    await screen.findByRole('heading', { name: 'Antrag beginnen' })
  })

  it('leads nowhere else than into the product', async () => {
    answer = { body: me }
    await open(`/sign-in?next=${encodeURIComponent('//evil.example/applications/new')}`)
    await credentials()
    await screen.findByRole('heading', { name: 'Meine Anträge' })
  })
})
