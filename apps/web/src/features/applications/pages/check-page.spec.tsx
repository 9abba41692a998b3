import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { questionsOf, coreForm } from '@rechenlotse/domain/applications'
import { showPages } from '../../../platform/test-page'
import { TestServer, type GivenAnswer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import german from '../applications.texts.de.json'
import type { ApplicationView } from '../api/application-view'
import { applicationIn, completeAnswers } from '../test-application'
import { ApplicationFrame } from './application-frame'
import { CheckPage } from './check-page'
import { SubmittedPage } from './submitted-page'

addTexts('applications', 'de', german)

const pages = [
  {
    path: 'applications/:id',
    Component: ApplicationFrame,
    children: [
      { path: 'check', Component: CheckPage },
      { path: 'submitted', Component: SubmittedPage },
      { path: 'dossier', element: 'Unterlagen' },
    ],
  },
]

let server: TestServer
let submissions: (GivenAnswer | null)[]

async function open(application: ApplicationView, answers: (GivenAnswer | null)[] = []): Promise<void> {
  submissions = answers
  server = new TestServer(({ method }) => (method === 'POST' ? (submissions.shift() ?? null) : { body: application }))
  await server.open()
  showPages(pages, '/applications/a1/check')
  await screen.findByRole('heading', { level: 1, name: 'Prüfen und absenden' })
}

const declare = async (): Promise<void> => {
  for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await userEvent.click(box)
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Antrag absenden' }))
const keys = () => server.sentTo('POST', '/applications/a1/submission').map(({ headers }) => headers['idempotency-key'])
const submitted: GivenAnswer = { body: applicationIn('submitted') }

beforeEach(() => sessionStorage.clear())
afterEach(() => server.close())

describe('sending an application', () => {
  it('names every missing answer once, in a summary that takes the focus and leads to it', async () => {
    const { 'project-title': _title, 'technical-software': _software, ...others } = completeAnswers
    await open(applicationIn('draft', { answers: others }))
    await send()
    const summary = screen.getByRole('alert')
    expect(summary.contains(document.activeElement)).toBe(true)
    const links = within(summary).getAllByRole('link')
    const declarations = questionsOf(coreForm).filter(({ type, required }) => type === 'declaration' && required)
    expect(links.map((link) => link.textContent)).toEqual([
      'Titel: Bitte beantworten Sie diese Frage.',
      'Software und Vorgehen: Bitte beantworten Sie diese Frage.',
      ...declarations.map(({ label }) => `${label.de}: Bitte bestätigen Sie diese Erklärung.`),
    ])
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
    expect(document.title).toMatch(/^Fehler: /)
    expect(server.sentTo('POST', '/applications/a1/submission')).toHaveLength(0)
  })

  it('puts the focus on the way to the missing answer and ties the message to it', async () => {
    const { 'project-title': _title, ...others } = completeAnswers
    Element.prototype.scrollIntoView ??= () => undefined
    await open(applicationIn('draft', { answers: others }))
    await send()
    await userEvent.click(within(screen.getByRole('alert')).getAllByRole('link')[0]!)
    expect(document.activeElement?.textContent).toBe('Ändern: Titel')
    const described = document.activeElement?.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toContain('Bitte beantworten Sie diese Frage.')
  })

  it('keeps the same key while the line is down, and shows the receipt when it worked', async () => {
    await open(applicationIn('draft'), [null, { status: 503, body: { code: 'http.not-ready' } }, submitted])
    await declare()
    await send()
    await screen.findByText(/Der Server ist gerade nicht zu erreichen/)
    await send()
    await screen.findByText(/kurz nicht verfügbar/)
    await send()
    await screen.findByRole('heading', { level: 1, name: 'Ihr Antrag ist eingegangen' })
    expect(screen.getByText('Vorgangsnummer RL-2026-000042')).toBeDefined()
    expect(keys()).toHaveLength(3)
    expect(new Set(keys()).size).toBe(1)
    expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('begins a new attempt after the server refused', async () => {
    const refused = {
      status: 422,
      body: {
        code: 'applications.answers-refused',
        errors: [{ pointer: '/answers/project-title', code: 'applications.answer-missing' }],
      },
    }
    await open(applicationIn('draft'), [refused, submitted])
    await declare()
    await send()
    await screen.findByRole('link', { name: 'Titel: Bitte beantworten Sie diese Frage.' })
    await send()
    await screen.findByRole('heading', { level: 1, name: 'Ihr Antrag ist eingegangen' })
    expect(new Set(keys()).size).toBe(2)
  })

  it('marks what is missing before anybody sends it', async () => {
    const { 'project-title': _title, ...others } = completeAnswers
    await open(applicationIn('draft', { answers: others }))
    expect(screen.getByText('Eine nötige Angabe fehlt noch')).toBeDefined()
    expect(document.querySelector('#check-project-title')?.textContent).toContain('Fehlt noch')
    expect(screen.getAllByText('Fehlt noch')).toHaveLength(1)
  })

  it('keeps the ticks over a reload, until it was sent', async () => {
    await open(applicationIn('draft'), [submitted])
    await declare()
    cleanup()
    await server.close()
    await open(applicationIn('draft'), [submitted])
    const ticked = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)
    expect(ticked()).toEqual([true, true, false])
    await send()
    await screen.findByRole('heading', { level: 1, name: 'Ihr Antrag ist eingegangen' })
    cleanup()
    await server.close()
    await open(applicationIn('draft'))
    expect(ticked()).toEqual([false, false, false])
  })

  it('is not what a programme with its own portal is for', async () => {
    server = new TestServer(() => ({ body: applicationIn('draft', { intake: 'own_portal' }) }))
    await server.open()
    showPages(pages, '/applications/a1/check')
    await screen.findByText('Unterlagen')
    expect(screen.queryByRole('button', { name: 'Antrag absenden' })).toBeNull()
  })

  it('has no barriers that a machine can find', async () => {
    await open(applicationIn('draft', { answers: {} }))
    await send()
    expect(await axe(document.body)).toMatchObject({ violations: [] })
  })
})
