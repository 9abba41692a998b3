import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { showPages } from '../../platform/test-page'
import { TestServer, type GivenAnswer, type ReceivedCall } from '../../platform/test-server'
import { addTexts } from '../../platform/texts'
import german from './matching.texts.de.json'
import { writeAnswers } from './need-in-address'
import needsGerman from './needs.texts.de.json'
import { NeedPage } from './pages/need-page'
import { NeedsPage } from './pages/needs-page'
import { ResultsPage } from './pages/results-page'
import { SaveNeedPage } from './pages/save-need-page'
import { SharedNeedPage } from './pages/shared-need-page'
import { UnsubscribePage } from './pages/unsubscribe-page'
import results from './results.texts.de.json'
import { testCatalogue } from './test-catalogue'

expect.extend(toHaveNoViolations)

const routes = [
  { path: '/results', Component: ResultsPage },
  { path: '/needs', Component: NeedsPage },
  { path: '/needs/new', Component: SaveNeedPage },
  { path: '/needs/shared', Component: SharedNeedPage },
  { path: '/needs/unsubscribe', Component: UnsubscribePage },
  { path: '/needs/:id', Component: NeedPage },
]
const need = { applicant: { kind: 'startup', country: 'DE' }, workload: { gpuHours: 4321 } } as const
const answers = writeAnswers({ need, unknown: [] })
const kept = {
  id: 'n1',
  name: 'Chatbot',
  need,
  savedAt: '2026-11-20T10:00:00Z',
  countsAtSaving: { eligible: 0, check: 2, ineligible: 0, unavailable: 1 },
  subscribed: false,
  sharedUntil: null,
}
const whole = {
  ...kept,
  catalogueRevision: 'before',
  asOf: '2026-11-20',
  resultAtSaving: [
    { programme: 'for-all', verdict: 'check', applyBy: null, cost: 'free' },
    { programme: 'away', verdict: 'eligible', applyBy: null, cost: 'free' },
  ],
}
const published = { revision: testCatalogue.revision, publishedAt: '2026-11-24T00:00:00Z', catalogue: testCatalogue }

let subscribed = false
let items: readonly object[] = []
const given: Readonly<Record<string, (call: ReceivedCall) => GivenAnswer>> = {
  'GET /catalogue': () => ({ body: published }),
  'GET /needs': () => ({ body: { items } }),
  'GET /needs/n1': () => ({ body: whole }),
  'POST /needs': () => ({ status: 201, body: whole }),
  'PATCH /needs/n1': ({ body }) => {
    subscribed = (body as { subscribed: boolean }).subscribed
    items = [{ ...kept, subscribed }]
    return { body: { ...whole, subscribed } }
  },
  'DELETE /needs/n1': () => {
    items = []
    return { status: 204 }
  },
  'POST /needs/n1/share': () => ({ status: 201, body: { token: 'only-now', sharedUntil: '2027-05-26T10:00:00Z' } }),
  'POST /needs/shared': ({ body }) =>
    (body as { token: string }).token === 'good'
      ? { body: { need } }
      : { status: 404, body: { status: 404, code: 'matching.need-not-found' } },
  'POST /needs/unsubscriptions': () => ({ status: 204 }),
  'POST /demand-notes': () => ({ status: 204 }),
}
const server = new TestServer((call) => given[`${call.method} ${call.path}`]?.(call) ?? { status: 500 })

beforeAll(async () => {
  addTexts('matching', 'de', { ...german, ...results })
  addTexts('needs', 'de', needsGerman)
  await server.open()
})
afterAll(() => server.close())
beforeEach(() => {
  items = [kept]
  server.calls.length = 0
})

const noBarriers = async ({ container }: { readonly container: Element }) =>
  expect(await axe(container)).toHaveNoViolations()

const openWhatFollows = async () =>
  userEvent.click(await screen.findByText('Bedarf speichern, teilen oder anonym melden'))

describe('the results', () => {
  it('lead to saving with the answers in the address', async () => {
    showPages(routes, `/results${answers}`)
    await openWhatFollows()
    const link = await screen.findByRole('link', { name: 'Bedarf speichern' })
    expect(link.getAttribute('href')).toBe(`/needs/new${answers}`)
  })

  it('send an anonymous note only after all of it was shown, and nothing else', async () => {
    showPages(routes, `/results${answers}`)
    await openWhatFollows()
    await userEvent.click(await screen.findByRole('button', { name: 'Zeigen, was gesendet würde' }))
    const block = within(screen.getByRole('region', { name: 'Bedarf anonym melden' }))
    await block.findByText('über 1.000 bis 10.000')
    expect(server.sentTo('POST', '/demand-notes')).toEqual([])
    expect(block.getByText('Start-up')).toBeTruthy()
    expect(block.queryByText(/4[.]?321/)).toBeNull()
    await userEvent.click(block.getByRole('button', { name: 'Anonym melden' }))
    await block.findByText('Danke. Ihre Meldung ist angekommen.')
    const [sent] = server.sentTo('POST', '/demand-notes')
    expect(Object.keys(sent?.body as object)).toHaveLength(10)
    expect(sent?.body).toMatchObject({ applicantKind: 'startup', region: 'germany', gpuHours: 'up_to_10k' })
    expect(JSON.stringify(sent?.body)).not.toContain('4321')
    expect(sent?.headers.cookie).toBeUndefined()
  })
})

describe('saving a need', () => {
  it('asks for a name, keeps the answers and shows what was kept', async () => {
    const page = showPages(routes, `/needs/new${answers}`)
    const name = screen.getByLabelText('Name')
    await userEvent.clear(name)
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await noBarriers(page)
    await userEvent.type(name, 'Chatbot')
    await userEvent.click(screen.getByLabelText(/Schreiben Sie mir/))
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    await screen.findByRole('heading', { level: 1, name: 'Chatbot' })
    expect(server.sentTo('POST', '/needs')[0]?.body).toEqual({ name: 'Chatbot', need, subscribed: true })
  })

  it('leads to the finder where nothing was answered', () => {
    showPages(routes, '/needs/new')
    expect(screen.getByRole('link', { name: 'Zum Finder' })).toBeTruthy()
  })
})

describe('the saved needs', () => {
  it('stand with what fitted then and what fits now', async () => {
    const page = showPages(routes, '/needs')
    await screen.findByText('Noch passt kein Angebot sicher, bei 2 ist noch etwas zu klären.')
    await screen.findByText('Ein Angebot passt, bei einem ist noch etwas zu klären.')
    await noBarriers(page)
  })

  it('are subscribed with one press', async () => {
    showPages(routes, '/needs')
    await userEvent.click(await screen.findByLabelText('Bei Änderungen benachrichtigen'))
    await waitFor(() => expect(server.sentTo('PATCH', '/needs/n1')[0]?.body).toEqual({ subscribed: true }))
    await waitFor(() => expect(screen.getByLabelText('Bei Änderungen benachrichtigen')).toHaveProperty('checked', true))
  })

  it('are deleted after a second question', async () => {
    showPages(routes, '/needs')
    await userEvent.click(await screen.findByRole('button', { name: 'Löschen: Chatbot' }))
    expect(server.sentTo('DELETE', '/needs/n1')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Endgültig löschen' }))
    await screen.findByText('Noch nichts gespeichert')
  })

  it('are shared with a link that is shown once', async () => {
    const page = showPages(routes, '/needs')
    await userEvent.click(await screen.findByRole('button', { name: 'Teilen: Chatbot' }))
    await userEvent.click(screen.getByRole('button', { name: 'Link erzeugen' }))
    expect(await screen.findByLabelText('Link')).toHaveProperty('value', 'http://localhost/needs/shared#token=only-now')
    await noBarriers(page)
  })

  it('say what changed since', async () => {
    const page = showPages(routes, '/needs/n1')
    const changes = within(await screen.findByRole('region', { name: 'Was sich seitdem geändert hat' }))
    expect(changes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'away: nicht mehr im Katalog (bisher: passt)',
      'Für alle: jetzt: passt (bisher: noch etwas zu klären)',
      'Für Start-ups: neu dabei: noch etwas zu klären',
    ])
    expect(screen.getByRole('link', { name: 'Ergebnisse ansehen' }).getAttribute('href')).toBe(`/results${answers}`)
    await noBarriers(page)
  })
})

describe('a link from somebody', () => {
  it('shows the answers and the result of today', async () => {
    const page = showPages(routes, '/needs/shared#token=good')
    await screen.findByText('Ein Angebot passt, bei einem ist noch etwas zu klären.')
    expect(screen.getByText('Start-up')).toBeTruthy()
    await noBarriers(page)
  })

  it('says when it opens nothing', async () => {
    showPages(routes, '/needs/shared#token=bad')
    await screen.findByRole('heading', { level: 1, name: 'Dieser Link öffnet nichts' })
  })

  it('ends mails with one press, not with the visit', async () => {
    const page = showPages(routes, '/needs/unsubscribe#token=abc')
    await noBarriers(page)
    expect(server.calls).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Abbestellen' }))
    await screen.findByRole('heading', { level: 1, name: 'Abbestellt' })
    expect(server.sentTo('POST', '/needs/unsubscriptions')[0]?.body).toEqual({ token: 'abc' })
  })
})
