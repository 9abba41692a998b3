import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { showPages } from '../../../platform/test-page'
import { TestServer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import german from '../applications.texts.de.json'
import { ApplicationFrame } from '../pages/application-frame'
import { ApplicationPage } from '../pages/application-page'
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

beforeEach(async () => {
  server = new TestServer(({ method }) => ({ body: method === 'POST' ? applicationIn('in_check') : asked }))
  await server.open()
  showPages(pages, '/applications/a1')
  await screen.findByRole('heading', { name: 'Rückfrage an Sie' })
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
