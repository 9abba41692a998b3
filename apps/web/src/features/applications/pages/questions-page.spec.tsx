import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { changeAnswers, type Answers } from '@rechenlotse/domain/applications'
import { showPages } from '../../../platform/test-page'
import { TestServer, type ReceivedCall } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import german from '../applications.texts.de.json'
import type { Values } from '../draft/answer-conflicts'
import { applicationIn } from '../test-application'
import { ApplicationFrame } from './application-frame'
import { ApplicationPage } from './application-page'
import { QuestionsPage } from './questions-page'

addTexts('applications', 'de', german)

const pages = [
  {
    path: 'applications/:id',
    Component: ApplicationFrame,
    children: [
      { index: true, Component: ApplicationPage },
      { path: 'questions/:section/:page', Component: QuestionsPage },
    ],
  },
]

/** A draft as the server keeps it: refuses what is based on an old version. */
class StoredDraft {
  version = 1
  answers: Answers = {
    'project-title': { value: 'Alter Titel', origin: 'typed' },
    'project-duration': { value: 6, origin: 'finder' },
  }

  isSignedOut = false

  readonly answer = ({ method, headers, body }: ReceivedCall) => {
    if (this.isSignedOut && method !== 'GET') return { status: 401, body: { code: 'identity.sign-in-needed' } }
    if (method === 'GET') return { body: applicationIn('draft', { version: this.version, answers: this.answers }) }
    if (headers['if-match'] !== `"${this.version}"`)
      return { status: 409, body: { code: 'applications.answers-changed-meanwhile' } }
    this.write((body as { answers: Values }).answers)
    return { body: { version: this.version, savedAt: '2026-11-24T10:01:00Z' } }
  }

  write(values: Values): void {
    this.answers = changeAnswers(this.answers, values)
    this.version += 1
  }
}

let draft: StoredDraft
let server: TestServer

async function open(page: string, answers?: Answers): Promise<void> {
  draft = new StoredDraft()
  if (answers) draft.answers = answers
  server = new TestServer(draft.answer)
  await server.open()
  showPages(pages, `/applications/a1/questions/${page}`)
  await screen.findByRole('button', { name: /Weiter/ })
}

const title = () => screen.getByRole('textbox', { name: /^Titel/ })
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Weiter' }))
const retype = async (text: string): Promise<void> => {
  await userEvent.clear(title())
  await userEvent.type(title(), text)
}

beforeEach(() => sessionStorage.clear())
afterEach(() => server.close())

describe('answering the questions of an application', () => {
  it('saves by itself and says when', async () => {
    await open('project/1')
    await retype('Neuer Titel')
    await screen.findByText(/^Gespeichert (am .+ )?um \d\d:\d\d Uhr$/)
    await waitFor(() => expect(draft.answers['project-title']).toEqual({ value: 'Neuer Titel', origin: 'typed' }))
  })

  it('says where a known answer came from', async () => {
    await open('project/3')
    expect(screen.getByRole('textbox', { name: /Dauer Aus dem Finder/ })).toBeDefined()
  })

  it('leads back to the page before, and to none before the first', async () => {
    await open('project/1')
    await userEvent.click(screen.getByRole('link', { name: 'Zurück' }))
    await screen.findByRole('textbox', { name: 'Ansprechperson' })
    for (let back = screen.queryByRole('link', { name: 'Zurück' }); back;) {
      await userEvent.click(back)
      back = screen.queryByRole('link', { name: 'Zurück' })
    }
    expect(screen.queryByRole('link', { name: 'Zurück' })).toBeNull()
  })

  it('has again after a new sign-in what could not be saved without one', async () => {
    await open('project/1')
    draft.isSignedOut = true
    await retype('Vor dem Anmelden getippt')
    await screen.findByText(/Ihre Anmeldung ist abgelaufen/)
    cleanup()
    await server.close()
    await open('project/1', draft.answers)
    expect(title()).toHaveProperty('value', 'Vor dem Anmelden getippt')
    await waitFor(() => expect(draft.answers['project-title']?.value).toBe('Vor dem Anmelden getippt'))
  })

  it('insists on nothing, but shows at the field what cannot be read', async () => {
    await open('project/3')
    const duration = screen.getByRole('textbox', { name: /Dauer/ })
    await userEvent.clear(duration)
    await userEvent.type(duration, 'bald')
    await goOn()
    const summary = screen.getByRole('alert')
    expect(within(summary).getAllByRole('link')).toHaveLength(1)
    expect(screen.getByRole('textbox', { name: /Dauer/ }).getAttribute('aria-invalid')).toBe('true')
    expect(document.title).toMatch(/^Fehler: /)
    await userEvent.clear(duration)
    await goOn()
    await screen.findByRole('heading', { level: 1, name: 'Technik' })
  })

  it('shows both values where somebody else answered the same question, and keeps the chosen one', async () => {
    await open('project/1')
    draft.write({ 'project-title': 'Titel der Kollegin' })
    await retype('Mein Titel')
    await goOn()
    const dialog = await screen.findByRole('dialog', { name: 'Zwei Fassungen' })
    expect(within(dialog).getByText('Mein Titel')).toBeDefined()
    expect(within(dialog).getByText('Titel der Kollegin')).toBeDefined()
    expect(await axe(document.body)).toMatchObject({ violations: [] })
    expect(draft.answers['project-title']?.value).toBe('Titel der Kollegin')
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Ihre Antwort' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Auswahl übernehmen' }))
    await waitFor(() => expect(draft.answers['project-title']?.value).toBe('Mein Titel'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('decides nothing when the two versions are closed without a choice', async () => {
    await open('project/1')
    draft.write({ 'project-title': 'Titel der Kollegin' })
    await retype('Mein Titel')
    await goOn()
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Schließen' }))
    expect(draft.answers['project-title']?.value).toBe('Titel der Kollegin')
    expect(title()).toHaveProperty('value', 'Mein Titel')
    await userEvent.click(screen.getByRole('button', { name: 'Beide Fassungen ansehen' }))
    expect(await screen.findByRole('dialog')).toBeDefined()
  })
})
