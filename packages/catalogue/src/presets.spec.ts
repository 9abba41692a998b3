import { matchNeed, presets, publicHolidays, toMatchingCatalogue } from '@rechenlotse/domain/matching'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadCatalogue } from './load-catalogue'

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const options = { asOf: '2026-11-23', locale: 'de', holidays: publicHolidays(2026, 2028) } as const
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
const schema = readFileSync(resolve('packages/domain/src/matching/schema/need.schema.json'), 'utf8')
const isNeed = ajv.compile(JSON.parse(schema))

it('offers about six examples, each once', () => {
  expect(new Set(presets.map(({ key }) => key)).size).toBe(presets.length)
  expect(presets.length).toBeGreaterThanOrEqual(6)
})

describe.each(presets)('the example "$title.de"', ({ need, title, hint, reasoning, source }) => {
  it('is a need by the contract', () => {
    expect([isNeed(need), isNeed.errors]).toEqual([true, null])
  })

  it('gives an estimate that leaves room to move', () => {
    const { estimate, offers } = matchNeed(need, catalogue, options)
    expect(estimate?.gpuHours.low).toBeGreaterThan(0)
    expect((estimate?.gpuHours.high ?? 9) / (estimate?.gpuHours.low ?? 1)).toBeLessThanOrEqual(3)
    expect(estimate?.gpuMemoryGb).toBeGreaterThan(0)
    expect(offers.some(({ verdict }) => verdict === 'check' || verdict === 'eligible')).toBe(true)
  })

  it('says in both languages where its figures come from', () => {
    for (const text of [title, hint, reasoning]) {
      expect(text.de).toMatch(/\S/)
      expect(text.en).toMatch(/\S/)
    }
    expect(reasoning.de).not.toBe(reasoning.en)
    expect(source?.url ?? 'https://').toMatch(/^https:/)
  })
})
