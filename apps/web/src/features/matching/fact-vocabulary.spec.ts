import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isKnownFact } from './fact-vocabulary'

const written = join(__dirname, '../../../../../packages/domain/src/matching/schema/need.schema.json')

interface FactSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: FactSchema
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
}

const schema = JSON.parse(readFileSync(written, 'utf8')) as {
  readonly properties: Record<string, { readonly properties: Record<string, FactSchema> }>
}
const facts = Object.entries(schema.properties).flatMap(([group, { properties }]) =>
  Object.entries(properties).map(([name, fact]) => [`${group}.${name}`, fact] as const),
)

/** Values that the contract takes and values that it refuses. */
function examplesOf(fact: FactSchema): { readonly good: readonly unknown[]; readonly bad: readonly unknown[] } {
  if (fact.enum) return { good: fact.enum, bad: ['basic_research', 1, true, []] }
  if (fact.items) {
    const { good, bad } = examplesOf({ type: 'string', ...fact.items })
    return { good: [good.slice(0, 2)], bad: [[bad[0]], good[0]] }
  }
  if (fact.type === 'boolean') return { good: [true, false], bad: ['true', 1] }
  if (fact.type === 'number' || fact.type === 'integer') {
    const { minimum = 0, exclusiveMinimum, maximum } = fact
    const above = [...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum]), minimum - 1]
    const below = maximum === undefined ? [] : [maximum + 1]
    return {
      good: [minimum + 1, ...(maximum === undefined ? [] : [maximum])],
      bad: ['1', true, ...above, ...below, ...(fact.type === 'integer' ? [1.5] : [])],
    }
  }
  if (fact.format === 'date') return { good: ['2027-01-31'], bad: ['31.1.2027', 2027, '2027-13-01'] }
  const byPattern: Record<string, string> = { '^[A-Z]{2}$': 'DE', '^DE-[A-Z]{2}$': 'DE-BE', '^[A-U]$': 'C' }
  return { good: [byPattern[fact.pattern ?? ''] ?? 'h100-sxm'], bad: [1, true, fact.pattern ? 'Deutschland' : 7] }
}

describe('the vocabulary of the finder', () => {
  it.each(facts)('takes of %s what the contract takes, and nothing else', (path, fact) => {
    const { good, bad } = examplesOf(fact)
    expect(good.filter((value) => !isKnownFact(path, value))).toEqual([])
    expect(bad.filter((value) => isKnownFact(path, value))).toEqual([])
  })

  it('has no facts of its own', () => {
    expect(isKnownFact('applicant.shoeSize', 42)).toBe(false)
    expect(isKnownFact('evil.kind', 'company')).toBe(false)
  })
})
