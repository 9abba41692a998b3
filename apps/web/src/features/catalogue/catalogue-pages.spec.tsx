import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { showPages } from '../../platform/test-page'
import { addTexts } from '../../platform/texts'
import matching from '../matching/matching.texts.de.json'
import german from './catalogue.texts.de.json'
import { OfferView } from './pages/offer-page'
import { OffersView } from './pages/offers-page'
import { testProgramme } from './test-programme'
import type { ProgrammeView } from './api/views'

expect.extend(toHaveNoViolations)

const closed: ProgrammeView = {
  ...testProgramme,
  key: 'closed',
  name: { de: 'Altes Angebot', en: 'Old offer' },
  statusCode: 'closed',
  costKinds: ['grant'],
}
const routes = [
  { path: '/offers', Component: () => <OffersView programmes={[closed, testProgramme]} /> },
  { path: '/offers/test', Component: () => <OfferView programme={testProgramme} /> },
]

beforeAll(() => {
  addTexts('catalogue', 'de', german)
  addTexts('matching', 'de', matching)
})

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
    expect(within(facts).getByRole('row', { name: /Speicherplatz keine Angabe/ })).toBeTruthy()
    expect(within(facts).getByText(/Angabe Dritter, nicht amtlich bestätigt/)).toBeTruthy()
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
