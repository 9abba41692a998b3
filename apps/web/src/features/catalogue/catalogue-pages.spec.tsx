import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { MemoryRouter, useNavigate } from 'react-router'
import { showPages } from '../../platform/test-page'
import { addTexts } from '../../platform/texts'
import matching from '../matching/matching.texts.de.json'
import german from './catalogue.texts.de.json'
import { AppliedWarnings } from './applied-warnings'
import { WarningText } from './components/warning-text'
import { OfferView } from './pages/offer-page'
import { OffersView } from './pages/offers-page'
import { testProgramme } from './test-programme'
import type { ProgrammeView } from './api/views'

expect.extend(toHaveNoViolations)

const both = (text: string) => ({ de: text, en: text })
const said = (fulfilled: string, violated = fulfilled) => ({
  fulfilled: both(fulfilled),
  violated: both(violated),
  unknown: both('offen'),
})

const closed: ProgrammeView = {
  ...testProgramme,
  key: 'closed',
  name: { de: 'Altes Angebot', en: 'Old offer' },
  statusCode: 'closed',
  costKinds: [],
  conditionalCostKinds: ['market_price'],
}
const routes = [
  { path: '/offers', Component: () => <OffersView programmes={[closed, testProgramme]} /> },
  { path: '/offers/test', Component: () => <OfferView programme={testProgramme} /> },
]

beforeAll(() => {
  addTexts('catalogue', 'de', german)
  addTexts('matching', 'de', matching)
})

function GoBack() {
  const navigate = useNavigate()
  return <button onClick={() => void navigate(-1)}>zurück</button>
}

const titles = () => screen.getAllByRole('article').map((card) => within(card).getByRole('link').textContent)

const show = (parts: Partial<typeof testProgramme>) =>
  showPages(
    [{ path: '/offers/test', Component: () => <OfferView programme={{ ...testProgramme, ...parts }} /> }],
    '/offers/test',
  )

it('names each priced GPU model with its range', () => {
  const rate = { currency: 'USD', low: 1.99, high: 5 }
  const text = { de: 'Marktpreis', en: 'Market price' }
  const perGpuHour = [
    { ...rate, gpuName: 'NVIDIA H100 SXM' },
    { ...rate, low: 2.5, high: 7, gpuName: 'NVIDIA H200' },
  ]
  show({ cost: [{ kind: 'market_price', text, perGpuHour, citations: [] }] })
  expect(screen.getByText(/^NVIDIA H100 SXM: .*1,99.*5,00/)).toBeTruthy()
  expect(screen.getByText(/^NVIDIA H200: .*2,50.*7,00/)).toBeTruthy()
})

describe('the dates of an offer', () => {
  const monthly = { kind: 'interval', everyMonths: 1, timeZone: 'Europe/Luxembourg', closesAt: '10:00' } as const

  it('name the rhythm and the next cut-off with its hour', () => {
    show({ calendar: monthly, nextCutoff: '2026-12-01' })
    expect(
      screen.getByText(/jeden Monat\. Der nächste ist am 1\. Dezember 2026, 10:00 Uhr \(Europe\/Luxembourg\)/),
    ).toBeTruthy()
  })

  it('name the rhythm alone where the days are not known', () => {
    show({ calendar: { ...monthly, everyMonths: 3, closesAt: null }, nextCutoff: null })
    expect(screen.getByText(/alle 3 Monate\. Die Tage sind nicht bekannt\./)).toBeTruthy()
  })

  it('mark a decision time that no source states as an estimate', () => {
    show({ decisionTime: { min: 60, max: 122, unit: 'calendar_days', judgement: true, citations: [] } })
    expect(screen.getByText(/60 bis 122 Tage \(Schätzung\)/)).toBeTruthy()
  })
})

describe('the catalogue', () => {
  it('lists what is open first', () => {
    showPages(routes, '/offers')
    expect(titles()).toEqual(['Probezugang', 'Altes Angebot'])
  })

  it('is narrowed down by words and by filters, and says how much is left', async () => {
    showPages(routes, '/offers')
    await userEvent.type(screen.getByRole('searchbox'), 'ALTES')
    expect(titles()).toEqual(['Altes Angebot'])
    await userEvent.selectOptions(screen.getByLabelText('Kosten'), 'free')
    expect(screen.getByRole('heading', { name: 'Dazu gibt es kein Angebot' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Alle Filter entfernen' }))
    expect(titles()).toHaveLength(2)
  })

  it('finds with "free" what is free under conditions too', async () => {
    const some: ProgrammeView = { ...testProgramme, costKinds: [], conditionalCostKinds: ['free', 'market_price'] }
    showPages([{ path: '/offers', Component: () => <OffersView programmes={[closed, some]} /> }], '/offers?cost=free')
    expect(titles()).toEqual(['Probezugang'])
    expect(screen.getByText('unter Bedingungen kostenlos')).toBeTruthy()
  })

  it('keeps the words of the search for the way back', async () => {
    const places = [{ path: '/offers/closed', Component: () => <GoBack /> }, ...routes]
    showPages(places, '/offers')
    await userEvent.type(screen.getByRole('searchbox'), 'altes')
    await userEvent.click(screen.getByRole('link', { name: 'Altes Angebot' }))
    await userEvent.click(screen.getByRole('button', { name: 'zurück' }))
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'altes')
    expect(titles()).toEqual(['Altes Angebot'])
  })

  it('has no fault for axe', async () => {
    const { container } = showPages(routes, '/offers')
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('the page of an offer', () => {
  it('shows both values where sources differ, and what nobody states', () => {
    showPages(routes, '/offers/test')
    const facts = screen.getByRole('table', { name: 'Alle Angaben mit Quelle' })
    expect(within(facts).getByText('5.000 GPU-Stunden')).toBeTruthy()
    expect(within(facts).getByText('4.000 GPU-Stunden')).toBeTruthy()
    expect(within(facts).getAllByText('Quellen weichen ab')).toHaveLength(2)
    expect(screen.getByText('Dazu sagt keine Quelle etwas:').parentElement?.textContent).toContain('Speicherplatz.')
    expect(within(facts).getByText(/Angabe Dritter, nicht amtlich bestätigt/)).toBeTruthy()
  })

  it('says a warning that hangs on a condition as a condition', () => {
    const when = {
      all: [
        { id: 'company', text: said('Sie fragen als Unternehmen an.'), citations: [] },
        { not: { id: 'small', text: said('Sie sind klein.', 'Sie sind nicht klein.'), citations: [] } },
      ],
    }
    const text = { de: 'Ihr Rahmen ist ausgeschöpft.', en: 'Used up.' }
    const warning = { id: 'used-up', warning: true, when, text, citations: [] }
    const programme: ProgrammeView = { ...testProgramme, rules: [warning] }
    const { unmount } = showPages(
      [{ path: '/offers/test', Component: () => <OfferView programme={programme} /> }],
      '/offers/test',
    )
    const condition = screen.getByText(
      'Nur wenn all das zutrifft: „Sie fragen als Unternehmen an.“ „Sie sind nicht klein.“',
    )
    expect(condition.parentElement?.textContent).toContain('Ihr Rahmen ist ausgeschöpft.')
    unmount()
    render(
      <AppliedWarnings value={new Set(['used-up'])}>
        <MemoryRouter>
          <WarningText warning={warning} />
        </MemoryRouter>
      </AppliedWarnings>,
    )
    expect(screen.getByText('Ihr Rahmen ist ausgeschöpft.')).toBeTruthy()
    expect(screen.queryByText(/Nur wenn/)).toBeNull()
  })

  it('names the desk that takes the application, and says in a demo that it is an exercise', () => {
    const { unmount } = showPages(routes, '/offers/test')
    expect(screen.getByText(/geht direkt an Beispielzentrum/)).toBeTruthy()
    unmount()
    const programme = { ...testProgramme, isDemo: true }
    showPages([{ path: '/offers/test', Component: () => <OfferView programme={programme} /> }], '/offers/test')
    expect(screen.getByText(/In dieser Demo nimmt Beispielzentrum/)).toBeTruthy()
  })

  it('leads to the application where the operator takes it here', () => {
    showPages(routes, '/offers/test')
    const apply = screen.getByRole('link', { name: 'Hier beantragen' })
    expect(apply.getAttribute('href')).toBe('/applications/new?programme=test')
  })

  it('has no fault for axe, and no id twice', async () => {
    const { container } = showPages(routes, '/offers/test')
    expect(await axe(container)).toHaveNoViolations()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
