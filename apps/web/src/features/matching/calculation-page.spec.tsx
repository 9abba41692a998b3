import { screen, within } from '@testing-library/react'
import { axe, toHaveNoViolations } from 'jest-axe'
import { showPages } from '../../platform/test-page'
import { addTexts } from '../../platform/texts'
import german from './calculation.texts.de.json'
import matching from './matching.texts.de.json'
import { CalculationView } from './pages/calculation-page'
import { testRuns } from './test-runs'

expect.extend(toHaveNoViolations)

beforeAll(() => {
  addTexts('calculation', 'de', german)
  addTexts('matching', 'de', matching)
})

const routes = [{ path: '/calculation', Component: () => <CalculationView {...testRuns} /> }]

const cellsOf = (table: string, row: string) => {
  const line = within(screen.getByRole('table', { name: table })).getByRole('row', { name: new RegExp(row) })
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

describe('the page on how we calculate', () => {
  it('counts the dense runs that lie in our range', () => {
    showPages(routes, '/calculation')
    expect(screen.getByText('1 von 2 Läufen liegen in unserer Spanne (50 %).')).toBeTruthy()
  })

  it('shows each with its published hours, our range and its source with date', () => {
    showPages(routes, '/calculation')
    const table = 'Dichte Modelle, mit 16 Bit trainiert; Aufwand in GPU-Stunden'
    expect(cellsOf(table, 'Innen 7B').slice(0, 6)).toEqual([
      '7\u00a0Mrd.',
      '1\u00a0Bio.',
      'NVIDIA A100',
      '100.000',
      '68.000 bis 202.000',
      'ja',
    ])
    expect(cellsOf(table, 'Innen 7B').at(-1)).toMatch(/Bericht.*Stand März 2025.*Gelesen in einer Zusammenfassung/)
    expect(cellsOf(table, 'Außen 7B')[5]).toBe('nein')
  })

  it('sets apart what the formula is not made for', () => {
    showPages(routes, '/calculation')
    expect(cellsOf('Zum Vergleich: andere Arten von Training; Aufwand in GPU-Stunden', 'Experten')[5]).toBe(
      'Mixture of Experts',
    )
  })

  it('gives each group of GPUs its window', () => {
    showPages(routes, '/calculation')
    expect(cellsOf('Auslastung beim Training nach GPU', 'NVIDIA A100')).toEqual([
      '18,5\u00a0%',
      '33\u00a0%',
      '55\u00a0%',
    ])
  })

  it('has no fault for axe', async () => {
    const { container } = showPages(routes, '/calculation')
    expect(await axe(container)).toHaveNoViolations()
  })
})
