import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { writeAnswers } from './need-in-address'
import { catalogueServer, openFinder, showMatching } from './test-finder'

expect.extend(toHaveNoViolations)

const server = catalogueServer()
const startup = { applicant: { kind: 'startup', country: 'DE' } } as const

beforeAll(() => server.open())
afterAll(() => server.close())

describe('the finder', () => {
  it('counts with every answer what fits', async () => {
    await openFinder('/finder?q=2')
    await screen.findByText('Ein Angebot passt, bei einem ist noch etwas zu klären.')
    await userEvent.click(screen.getByRole('radio', { name: 'Hochschule' }))
    await screen.findByText('Ein Angebot passt.')
  })

  it('takes "I do not know" as a full answer', async () => {
    await openFinder('/en/finder?q=2')
    await userEvent.click(screen.getByRole('radio', { name: 'I don’t know' }))
    expect(screen.getByRole('radio', { name: 'I don’t know' })).toHaveProperty('checked', true)
    await userEvent.click(screen.getByRole('button', { name: /Continue/ }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Where are you based?')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('goes back with the answer in place', async () => {
    await openFinder('/finder?q=2')
    await userEvent.click(screen.getByRole('radio', { name: 'Unternehmen' }))
    await userEvent.click(screen.getByRole('button', { name: /Weiter/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Zurück' }))
    expect(screen.getByRole('radio', { name: 'Unternehmen' })).toHaveProperty('checked', true)
  })

  it('says in title, summary and field that a number cannot be read', async () => {
    await openFinder('/finder?q=8')
    await userEvent.type(screen.getByLabelText(/Wie viel können Sie höchstens ausgeben/), 'wenig')
    await userEvent.click(screen.getByRole('button', { name: /Ergebnisse ansehen/ }))
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await waitFor(() => expect(document.title).toMatch(/^Fehler: /))
    const field = screen.getByLabelText(/Wie viel können Sie höchstens ausgeben/)
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(
      'Bitte geben Sie eine Zahl ein',
    )
  })

  it('shows the estimate with its arithmetic beside the question of size', async () => {
    const need = { workload: { modelParameters: 7e9, trainingTokens: 1e9 } }
    await openFinder(`/finder?q=5${writeAnswers({ need, unknown: [] })}`)
    expect(await screen.findByText(/GPU-Stunden, üblich etwa/)).toBeTruthy()
    expect(screen.getByText('So ist gerechnet')).toBeTruthy()
  })

  it('fills the size from an example in plain words, and takes it back', async () => {
    const need = { workload: { kind: 'test' } } as const
    await openFinder(`/finder?q=5${writeAnswers({ need, unknown: [] })}`)
    await userEvent.click(screen.getByRole('radio', { name: 'Ein ähnliches Vorhaben als Beispiel' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Sprachmodell auf unsere Fachsprache anpassen' }))
    expect(await screen.findByText(/GPU-Stunden, üblich etwa/)).toBeTruthy()
    expect(screen.getByText(/100 Millionen Tokens eigener Texte/)).toBeTruthy()
    expect(screen.getByLabelText(/Wie groß ist das Modell/)).toHaveProperty('value', '8')
    expect(screen.getByText(/Aufgabe: Ein vorhandenes KI-Modell anpassen/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Beispiel zurücknehmen' }))
    await waitFor(() => expect(screen.queryByText(/GPU-Stunden, üblich etwa/)).toBeNull())
    expect(screen.queryByLabelText(/Wie groß ist das Modell/)).toBeNull()
  })

  it('has no fault for axe on any of its questions', async () => {
    for (const question of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { container, unmount } = await openFinder(
        `/finder?q=${question}${writeAnswers({ need: startup, unknown: [] })}`,
      )
      expect(await axe(container)).toHaveNoViolations()
      unmount()
    }
  })
})

describe('the results', () => {
  it('send who has answered nothing to the questions', () => {
    showMatching('/results')
    expect(screen.getByRole('link', { name: 'Fragen beantworten' }).getAttribute('href')).toBe('/finder')
  })

  it('stand in groups with reasons, and what is closed only as information', async () => {
    showMatching(`/results${writeAnswers({ need: startup, unknown: [] })}`)
    const fitting = await screen.findByRole('region', { name: 'Passt (1)' })
    expect(within(fitting).getByRole('link', { name: 'Für alle' })).toBeTruthy()
    const open = await screen.findByRole('region', { name: 'Noch zu klären (1)' })
    expect(
      within(open).getAllByText('Noch nicht bekannt: ob die Ergebnisse veröffentlicht werden dürfen.'),
    ).not.toHaveLength(0)
    expect(await screen.findByRole('region', { name: 'Derzeit nicht verfügbar (1)' })).toBeTruthy()
  })

  it('ask the open question in place and move with its answer', async () => {
    showMatching(`/results${writeAnswers({ need: startup, unknown: [] })}`)
    const question = await screen.findByRole('form', { name: 'Eine Antwort, die weiterhilft' })
    await userEvent.click(within(question).getByRole('radio', { name: 'Ja' }))
    await userEvent.click(within(question).getByRole('button', { name: 'Antwort übernehmen' }))
    await screen.findByRole('region', { name: 'Passt (2)' })
  })

  it('say what would have to change and try it with one press', async () => {
    const need = { ...startup, project: { resultsPublishable: false } }
    showMatching(`/results${writeAnswers({ need, unknown: [] })}`)
    const closed = await screen.findByRole('region', { name: 'Passt nicht – und warum (1)' })
    await userEvent.click(within(closed).getByText('Passt nicht – und warum (1)'))
    await userEvent.click(await within(closed).findByRole('button', { name: 'Probeweise übernehmen' }))
    await screen.findByRole('region', { name: 'Passt (2)' })
  })

  it('offer people to ask, with the answers at hand', async () => {
    const answers = writeAnswers({ need: startup, unknown: [] })
    showMatching(`/results${answers}`)
    const help = await screen.findByRole('region', { name: 'Menschen, die weiterhelfen' })
    expect(within(help).getByRole('link', { name: 'Beispielzentrum' })).toBeTruthy()
    expect(within(help).getByRole('link', { name: 'Beratung anfragen' }).getAttribute('href')).toBe(`/advice${answers}`)
  })

  it('have no fault for axe, and no id twice', async () => {
    const { container } = showMatching(`/results${writeAnswers({ need: startup, unknown: [] })}`)
    await screen.findByRole('region', { name: 'Passt (1)' })
    expect(await axe(container)).toHaveNoViolations()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
