import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { applyChange } from './apply-change'
import { exampleCatalogue } from './example-catalogue'
import { matchNeed } from './match-need'
import type { MatchResult } from './match-result'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Need } from './need'
import { verdictsOf } from './verdicts-of'
import responseSchema from './schema/match.schema.json'
import needSchema from './schema/need.schema.json'

const options = { asOf: '2026-11-23', locale: 'de', holidays: {} } as const
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
ajv.addSchema(needSchema, 'need.schema.json')
const isNeed = ajv.compile(needSchema)
const matchSchema = ajv.compile({ ...responseSchema, $ref: '#/$defs/Response' })

type Property = {
  enum?: string[]
  type?: string
  pattern?: string
  format?: string
  items?: Property
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
}

const wordOf: Readonly<Record<string, readonly string[]>> = {
  '^[A-Z]{2}$': ['DE', 'FR', 'FI', 'KZ'],
  '^DE-[A-Z]{2}$': ['DE-NI', 'DE-BE'],
  '^[A-U]$': ['A', 'J'],
}

function valueOf(property: Property): fc.Arbitrary<unknown> {
  if (property.enum) return fc.constantFrom(...property.enum)
  if (property.pattern) return fc.constantFrom(...(wordOf[property.pattern] ?? []))
  if (property.format === 'date') return fc.constantFrom('2020-02-01', '2026-11-27', '2027-06-01')
  if (property.type === 'boolean') return fc.boolean()
  if (property.type === 'integer') return fc.constantFrom(0, 12, 249, 250, 4000)
  if (property.type === 'array') return fc.uniqueArray(valueOf(property.items ?? {}), { maxLength: 2 })
  if (property.type === 'string') return fc.constantFrom('h100-sxm', 'a100-80', 'kisski')
  const numbers = [0, 0.5, 1, 25, 60, 1000, 4999, 20_000, 5e7, 7e9, 1e12, 1e300]
  const { minimum = 0, maximum = Infinity, exclusiveMinimum = -1 } = property
  return fc.constantFrom(...numbers.filter((one) => one >= minimum && one <= maximum && one > exclusiveMinimum))
}

const groups = Object.entries<{ properties: Record<string, Property> }>(needSchema.properties)
const anyNeed: fc.Arbitrary<Need> = fc.record(
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

/** Facts with a default or that replace an estimate: naming them later changes the size, it does not refine it. */
const REPLACING = [
  'workload.gpuHours',
  'workload.gpuHoursReference',
  'workload.method',
  'workload.modelParameters',
  'workload.trainingTokens',
  'workload.inferenceTokensPerDay',
  'timing.durationMonths',
]

const verdicts = (result: MatchResult) => new Map(result.offers.map(({ programme, verdict }) => [programme, verdict]))
const pathsOf = (need: Need): readonly string[] =>
  Object.entries(need).flatMap(([group, facts]) => Object.keys(facts ?? {}).map((name) => `${group}.${name}`))

function without(need: Need, path: string): Need {
  const [group = '', name = ''] = path.split('.')
  const { [name]: _, ...rest } = (need as Record<string, Record<string, unknown>>)[group] ?? {}
  return { ...need, [group]: rest } as Need
}

describe('matching, for any need', () => {
  it('generates needs of the contract', () => {
    fc.assert(fc.property(anyNeed, (need) => expect(isNeed(need)).toBe(true)))
  })

  it('answers as the contract says', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const answer = JSON.parse(JSON.stringify(matchNeed(need, exampleCatalogue, options)))
        expect(matchSchema(answer) ? [] : matchSchema.errors).toEqual([])
      }),
    )
  })

  it('keeps eligible and ineligible when more facts become known', () => {
    fc.assert(
      fc.property(anyNeed, fc.nat(), (need, pick) => {
        const paths = pathsOf(need).filter((path) => !REPLACING.includes(path))
        const path = paths[pick % Math.max(1, paths.length)]
        if (path === undefined) return
        const more = verdicts(matchNeed(need, exampleCatalogue, options))
        for (const [programme, verdict] of verdicts(matchNeed(without(need, path), exampleCatalogue, options)))
          if (verdict !== 'check') expect([programme, path, more.get(programme)]).toEqual([programme, path, verdict])
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same verdicts with and without words', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const alone = verdictsOf(need, exampleCatalogue, options)
        expect(new Map(alone.map(({ programme, verdict }) => [programme, verdict]))).toEqual(
          verdicts(matchNeed(need, exampleCatalogue, options)),
        )
      }),
    )
  })

  it('does not depend on the order of programmes, offers, rules or answers', () => {
    const reversed: MatchingCatalogue = {
      ...exampleCatalogue,
      programmes: [...exampleCatalogue.programmes]
        .reverse()
        .map((one) => ({ ...one, offers: [...one.offers].reverse(), rules: [...one.rules].reverse() })),
    }
    fc.assert(
      fc.property(anyNeed, (need) => {
        const turned = Object.fromEntries(Object.entries(need).reverse()) as Need
        const order = (result: MatchResult) => result.offers.map(({ programme, verdict }) => [programme, verdict])
        expect(order(matchNeed(turned, reversed, options))).toEqual(order(matchNeed(need, exampleCatalogue, options)))
      }),
    )
  })

  it('names a violated leaf with a source for every ineligible programme', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        for (const { verdict, reasons } of matchNeed(need, exampleCatalogue, options).offers)
          if (verdict === 'ineligible')
            expect(reasons[0]).toMatchObject({ outcome: 'violated', sources: [expect.anything()] })
      }),
    )
  })

  it('gives what each hint promises, and no smaller set of changes does', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        for (const { programme, hints } of matchNeed(need, exampleCatalogue, options).offers)
          for (const { change, leadsTo } of hints) {
            const after = (one: typeof change) =>
              verdicts(matchNeed(applyChange(need, one), exampleCatalogue, options)).get(programme)
            expect(after(change)).toBe(leadsTo)
            for (const path of Object.keys(change)) {
              const { [path]: _, ...less } = change
              expect(after(less)).not.toBe(leadsTo)
            }
          }
      }),
    )
  })

  it('leaves out open questions that are answered', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const answered = pathsOf(need)
        for (const { fact } of matchNeed(need, exampleCatalogue, options).openQuestions)
          expect(answered).not.toContain(fact)
      }),
    )
  })
})
