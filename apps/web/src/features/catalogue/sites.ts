import { cityName } from './city-name'
import type { Coordinates, ProgrammeSummaryView } from './api/views'

export interface Site {
  readonly key: string
  readonly city: string
  readonly coordinates: Coordinates
  readonly places: readonly { readonly address: string; readonly name: string }[]
}

interface Found {
  readonly city: string | null
  readonly coordinates: Coordinates | null
  readonly address: string
  readonly name: string
}

/** Machines and, where a programme names none, its operators, gathered by city. */
export function sitesOf(programmes: readonly ProgrammeSummaryView[], locale: 'de' | 'en'): readonly Site[] {
  const found: readonly Found[] = programmes.flatMap(({ systems, operators }) =>
    systems.length > 0
      ? systems.map(({ key, name, city, approximateCoordinates }) => ({
          city,
          coordinates: approximateCoordinates,
          address: `/systems/${key}`,
          name,
        }))
      : operators.map(({ key, name, city, approximateCoordinates }) => ({
          city,
          coordinates: approximateCoordinates,
          address: `/providers/${key}`,
          name: name[locale],
        })),
  )
  const sites = new Map<string, Site>()
  for (const { city, coordinates, address, name } of found) {
    if (!coordinates || !city) continue
    const key = city
    const site = sites.get(key) ?? { key, city: cityName(city, locale), coordinates, places: [] }
    const isKnown = site.places.some((place) => place.address === address)
    sites.set(key, isKnown ? site : { ...site, places: [...site.places, { address, name }] })
  }
  return [...sites.values()].sort((a, b) => a.city.localeCompare(b.city, locale))
}
