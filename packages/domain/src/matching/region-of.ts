/** Member states of the European Union, ISO 3166-1 alpha-2 (Article 52 TEU). */
const UNION = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

/** Where an organisation sits, as coarse as a demand note says it. */
export const regions = ['germany', 'rest_of_eu', 'elsewhere'] as const

export type Region = (typeof regions)[number]

/** @param country ISO 3166-1 alpha-2 */
export function regionOf(country: string): Region {
  if (country === 'DE') return 'germany'
  return UNION.has(country) ? 'rest_of_eu' : 'elsewhere'
}
