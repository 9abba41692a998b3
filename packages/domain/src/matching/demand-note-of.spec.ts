import fc from 'fast-check'
import { demandNoteOf } from './demand-note-of'
import { sizeClasses } from './demand-note'
import { exampleCatalogue } from './example-catalogue'
import { matchNeed } from './match-need'
import type { Need } from './need'
import { ruleIds } from './rules/rule-ids'
import needSchema from './schema/need.schema.json'

type Property = { enum?: string[]; type?: string; pattern?: string; format?: string; items?: Property }

const options = { asOf: '2026-11-23', locale: 'de', holidays: {} } as const
const noteOf = (need: Need) => demandNoteOf(need, matchNeed(need, exampleCatalogue, options))

const secretWord = fc.stringMatching(/^[a-z]{6,12}$/).map((word) => `geheim-${word}`)
const secretDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Of a kind that no count of offers can be. */
const secretNumber = fc.integer({ min: 1001, max: 9_999_999 })

function valueOf(property: Property): fc.Arbitrary<unknown> {
  if (property.enum) return fc.constantFrom(...property.enum)
  if (property.pattern)
    return fc.constantFrom({ '^[A-Z]{2}$': 'FR', '^DE-[A-Z]{2}$': 'DE-NI', '^[A-U]$': 'J' }[property.pattern])
  if (property.format === 'date') return secretDay
  if (property.type === 'boolean') return fc.boolean()
  if (property.type === 'array') return fc.uniqueArray(valueOf(property.items ?? {}), { maxLength: 2 })
  return property.type === 'string' ? secretWord : secretNumber
}

const groups = Object.entries<{ properties: Record<string, Property> }>(needSchema.properties)
const anyNeed = fc.record(
  Object.fromEntries(
    groups.map(([group, { properties }]) => [
      group,
      fc.record(Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueOf(one)])), {
        requiredKeys: [],
      }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Need>

const isSecret = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^geheim-|^\d{4}-\d{2}-\d{2}$/.test(value))
const secretsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsOf) : isSecret(value) ? [value] : []

describe('a demand note', () => {
  it('lets no figure, no date and no text of the need through', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const written = JSON.stringify(noteOf(need))
        expect(secretsOf(need).filter((secret) => written.includes(String(secret)))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is the same for needs that differ in figures alone, save for what came of them', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const plain = JSON.parse(JSON.stringify(need), (_, value: unknown) =>
          isSecret(value) ? undefined : value,
        ) as Need
        const { gpuHours: _g, verdicts: _v, ruledOutBy: _r, ...kept } = noteOf(need)
        expect(noteOf(plain)).toMatchObject(kept)
      }),
    )
  })

  it('consists of nothing but categories, counts and rules that the catalogue knows', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const { month, gpuHours, verdicts, ruledOutBy } = noteOf(need)
        expect(month).toBe('2026-11')
        expect([null, ...sizeClasses]).toContain(gpuHours)
        expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(exampleCatalogue.programmes.length)
        expect(ruledOutBy.filter((rule) => !ruleIds(exampleCatalogue).has(rule))).toEqual([])
        expect(ruledOutBy.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it.each([
    [1, 'up_to_1k'],
    [1000, 'up_to_1k'],
    [1001, 'up_to_10k'],
    [99_999, 'up_to_100k'],
    [1_000_000, 'up_to_1m'],
    [5e9, 'above_1m'],
  ])('says of %d GPU-hours no more than %s', (gpuHours, sizeClass) => {
    expect(noteOf({ workload: { gpuHours } }).gpuHours).toBe(sizeClass)
  })

  it.each([
    ['DE', 'germany'],
    ['MT', 'rest_of_eu'],
    ['CH', 'elsewhere'],
  ])('says of an organisation in %s no more than %s, and nothing of its Land', (country, region) => {
    const note = noteOf({ applicant: { kind: 'higher_education', country, land: 'DE-SL' } })
    expect(note.region).toBe(region)
    expect(JSON.stringify(note)).not.toMatch(/DE-SL|"MT"|"CH"/)
  })

  it('names what ruled out most first', () => {
    const need: Need = { applicant: { kind: 'individual', country: 'DE' }, project: { resultsPublishable: false } }
    expect(noteOf(need)).toMatchObject({ applicantKind: 'individual', region: 'germany', gpuHours: null })
    expect(noteOf(need).ruledOutBy[0]).toBe('open-results')
  })
})
