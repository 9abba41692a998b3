import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { showPages } from '../../../platform/test-page'
import { TestServer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import german from '../applications.texts.de.json'
import { ApplicationFrame } from '../pages/application-frame'
import { ApplicationPage } from '../pages/application-page'
import type { ApplicationView } from '../api/application-view'
import { applicationIn } from '../test-application'

addTexts('applications', 'de', german)

const pages = [
  { path: 'applications/:id', Component: ApplicationFrame, children: [{ index: true, Component: ApplicationPage }] },
]

const asked = applicationIn('clarification', {
  clarification: {
    questions: ['project-goal', 'project-duration'],
    message: 'Wie lange brauchen Sie die Rechenzeit?',
    askedAt: '2026-11-24T11:00:00Z',
  },
  allowedActions: ['answer-clarification', 'withdraw'],
})

let server: TestServer

let shown: ApplicationView

const open = async () => {
  server = new TestServer(({ method }) => ({ body: method === 'POST' ? applicationIn('in_check') : shown }))
  await server.open()
  showPages(pages, '/applications/a1')
  await screen.findByRole('heading', { name: 'Rückfrage an Sie' })
}

beforeEach(async () => {
  sessionStorage.clear()
  shown = asked
  await open()
})
afterEach(() => server.close())

const send = () => userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }))
const sent = () => server.sentTo('POST', '/applications/a1/clarification-answer')

describe('a question from the desk', () => {
  it('shows its words and only the fields that it asks for', async () => {
    expect(screen.getByText('Wie lange brauchen Sie die Rechenzeit?')).toBeDefined()
    const fields = screen.getAllByRole('textbox').map((field) => field.id)
    expect(fields).toEqual(['project-goal', 'project-duration', 'clarification-message'])
    expect(await axe(document.body)).toMatchObject({ violations: [] })
  })

  it('sends only what was changed, with the remark', async () => {
    const duration = screen.getByRole('textbox', { name: /Dauer/ })
    await userEvent.clear(duration)
    await userEvent.type(duration, '12,5')
    await userEvent.type(screen.getByRole('textbox', { name: /Bemerkung/ }), 'Bis zum Herbst.')
    await send()
    await screen.findByText(/Das Zentrum prüft, ob alle Angaben da sind/)
    expect(sent().map(({ body }) => body)).toEqual([
      { answers: { 'project-duration': 12.5 }, message: 'Bis zum Herbst.' },
    ])
  })

  it('is not answered by silence: a change or a remark is needed', async () => {
    await send()
    const [link] = within(screen.getByRole('alert')).getAllByRole('link')
    expect(link?.textContent).toBe('Beantworten Sie die Rückfrage, oder schreiben Sie eine Bemerkung.')
    expect(sent()).toHaveLength(0)
    await userEvent.type(screen.getByRole('textbox', { name: /Bemerkung/ }), 'Bleibt so.')
    expect(screen.queryByRole('alert')).toBeNull()
    await send()
    expect(sent().map(({ body }) => body)).toEqual([{ answers: {}, message: 'Bleibt so.' }])
  })

  it('keeps what was typed over a reload', async () => {
    await userEvent.type(screen.getByRole('textbox', { name: /Bemerkung/ }), 'Schon getippt')
    cleanup()
    await server.close()
    await open()
    expect(screen.getByRole('textbox', { name: /Bemerkung/ })).toHaveProperty('value', 'Schon getippt')
  })

  it('sends nothing while an asked field is empty or unreadable, and keeps what was typed', async () => {
    const duration = screen.getByRole('textbox', { name: /Dauer/ })
    await userEvent.clear(screen.getByRole('textbox', { name: /Was wollen Sie erreichen/ }))
    await userEvent.clear(duration)
    await userEvent.type(duration, 'lange')
    await send()
    const links = within(screen.getByRole('alert')).getAllByRole('link')
    expect(links).toHaveLength(2)
    expect(duration).toHaveProperty('value', 'lange')
    for (const invalid of document.querySelectorAll('[aria-invalid=true]')) {
      const described = (invalid.getAttribute('aria-describedby') ?? '').split(' ')
      expect(described.some((id) => document.getElementById(id)?.classList.contains('kern-error'))).toBe(true)
    }
    expect(sent()).toHaveLength(0)
  })
})

describe('a question for consent', () => {
  beforeEach(async () => {
    cleanup()
    await server.close()
    const questions = ['declaration-forwarding']
    shown = { ...asked, clarification: { questions, message: 'Dürfen wir?', askedAt: '2026-11-24T12:00:00Z' } }
    await open()
  })

  it('shows the declaration and takes a yes or a no, but not silence', async () => {
    const group = screen.getByRole('radiogroup', { name: /darf der Antrag mit allen Angaben dorthin weitergeleitet/ })
    await send()
    expect(sent()).toHaveLength(0)
    await userEvent.click(within(group).getByRole('radio', { name: 'Nein, ich bin nicht einverstanden' }))
    await userEvent.click(within(group).getByRole('radio', { name: 'Ja, ich bin einverstanden' }))
    expect(await axe(document.body)).toMatchObject({ violations: [] })
    await send()
    expect(sent().map(({ body }) => body)).toEqual([{ answers: { 'declaration-forwarding': true } }])
  })
})
