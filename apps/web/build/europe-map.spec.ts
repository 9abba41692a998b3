import { readFileSync } from 'node:fs'
import { cutToEurope } from './europe-map'

const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Parameters<
  typeof cutToEurope
>[0]

describe('the map of Europe', () => {
  const europe = cutToEurope(atlas)
  const ids = europe.objects.countries.geometries.map(({ id }) => id)

  it('keeps Germany and Portugal and leaves the other continents out', () => {
    expect(ids).toEqual(expect.arrayContaining(['276', '620']))
    expect(ids).not.toEqual(expect.arrayContaining(['840']))
    expect(ids).not.toEqual(expect.arrayContaining(['036']))
  })

  it('holds every arc that its countries use and no other', () => {
    const used = europe.objects.countries.geometries.flatMap(({ arcs }) => arcs.flat(3) as number[])
    const places = new Set(used.map((arc) => (arc < 0 ? ~arc : arc)))
    expect(places.size).toBe(europe.arcs.length)
    expect(Math.max(...places)).toBe(europe.arcs.length - 1)
  })
})
