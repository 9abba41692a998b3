import { screen, within } from '@testing-library/react'
import { axe, toHaveNoViolations } from 'jest-axe'
import { showPages } from '../../platform/test-page'
import { addTexts } from '../../platform/texts'
import matching from '../matching/matching.texts.de.json'
import type { ProgrammeView } from './api/views'
import german from './catalogue.texts.de.json'
import { OffersView } from './pages/offers-page'
import { testProgramme } from './test-programme'

expect.extend(toHaveNoViolations)

const at = (city: string, lat: number, lon: number) => {
  const [machine] = testProgramme.systems
  return { ...machine!, key: city, name: `Rechner in ${city}`, city, approximateCoordinates: { lat, lon } }
}
const programmes: readonly ProgrammeView[] = [
  { ...testProgramme, key: 'north', systems: [at('Berlin', 52.5, 13.4), at('Potsdam', 52.4, 13.1)] },
  { ...testProgramme, key: 'west', systems: [at('Luxembourg', 49.6, 6.1), at('Berlin', 52.5, 13.4)] },
]
const routes = [{ path: '/offers', Component: () => <OffersView programmes={programmes} /> }]

beforeAll(() => {
  addTexts('catalogue', 'de', german)
  addTexts('matching', 'de', matching)
})

const open = async () => {
  const shown = showPages(routes, '/offers?view=map')
  await screen.findByRole('img', { name: /Karte von Europa mit 3 Standorten/ })
  return shown
}

describe('the map of the catalogue', () => {
  it('has a pin for each city of the list, none of them over another', async () => {
    const { container } = await open()
    const pins = [...container.querySelectorAll('.rl-map__pin circle')].map((pin) =>
      ['cx', 'cy'].map((name) => Number(pin.getAttribute(name))),
    )
    expect(pins).toHaveLength(3)
    for (const [index, [x = 0, y = 0]] of pins.entries())
      for (const [otherX = 0, otherY = 0] of pins.slice(index + 1))
        expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThan(20)
  })

  it('names the cities in German, each with its machines, and counts offers and sites', async () => {
    await open()
    const list = screen.getByRole('list', { name: 'Standorte' })
    expect(within(list).getByText('Luxemburg:')).toBeTruthy()
    expect(within(list).getAllByRole('link')).toHaveLength(3)
    expect(within(list).getByRole('link', { name: 'Rechner in Berlin' }).getAttribute('href')).toBe('/systems/Berlin')
    expect(screen.getByText('2 Angebote an 3 Standorten')).toBeTruthy()
  })

  it('draws the land and has no fault for axe', async () => {
    const { container } = await open()
    expect(container.querySelectorAll('.rl-map__home')).toHaveLength(1)
    expect(container.querySelectorAll('.rl-map__land').length).toBeGreaterThan(30)
    expect(await axe(container)).toHaveNoViolations()
  })
})
