import type { ArgumentMetadata } from '@nestjs/common'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inputPipe } from '../../../platform/http/input.pipe'
import { MatchRequestDto } from './match-request.dto'

interface Property {
  readonly enum?: readonly string[]
  readonly type?: string
  readonly pattern?: string
  readonly format?: string
  readonly items?: Property
}

const schema = (name: string) => JSON.parse(readFileSync(resolve('packages/domain/src/matching/schema', name), 'utf8'))
const needSchema = schema('need.schema.json')
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
ajv.addSchema(needSchema, 'need.schema.json')
const isRequest = ajv.compile({ ...schema('match.schema.json'), $ref: '#/$defs/Request' })

const pipe = inputPipe()
const metadata: ArgumentMetadata = { type: 'body', metatype: MatchRequestDto }
const isAccepted = (body: unknown): Promise<boolean> =>
  pipe.transform(JSON.parse(JSON.stringify(body)), metadata).then(
    () => true,
    () => false,
  )

const odd = [
  null,
  true,
  false,
  -1,
  0,
  0.05,
  0.5,
  1,
  12,
  100,
  101,
  1.5,
  1e18,
  '',
  'x',
  'DE',
  'de',
  'DE-NI',
  'DE-XXX',
  'J',
  'Z',
  '2026-02-28',
  '2026-02-30',
  '2026-1-1',
  '2026-11-23T10:00:00Z',
  'startup',
  [],
  ['kisski'],
  ['a', 'a'],
  ['consulting'],
  ['x', 1],
  {},
  { a: 1 },
]

const valid = ({ enum: words, type, pattern, format, items }: Property): unknown => {
  if (words) return words[0]
  if (format === 'date') return '2026-11-23'
  if (pattern) return { '^[A-Z]{2}$': 'DE', '^DE-[A-Z]{2}$': 'DE-NI', '^[A-U]$': 'J' }[pattern]
  if (type === 'boolean') return true
  if (type === 'array') return [valid(items ?? {})]
  return type === 'string' ? 'kisski' : 1
}

const facts: readonly (readonly [string, string, Property])[] = Object.entries<{
  properties: Record<string, Property>
}>(needSchema.properties).flatMap(([group, { properties }]) =>
  Object.entries(properties).map(([name, one]) => [group, name, one] as const),
)

describe('the body of POST /matches', () => {
  it.each(facts)('takes %s.%s as the contract says and nothing else', async (group, name, property) => {
    const values = [
      ...odd,
      valid(property),
      ...(property.enum ?? []),
      ...(property.items?.enum ?? []).map((word) => [word]),
    ]
    for (const value of values) {
      const body = { need: { [group]: { [name]: value } } }
      expect([name, value, await isAccepted(body)]).toEqual([name, value, isRequest(body)])
    }
    expect(isRequest({ need: { [group]: { [name]: valid(property) } } })).toBe(true)
  })

  it.each(['need', 'asOf', 'locale', 'other'])('takes %s as the contract says and nothing else', async (name) => {
    for (const value of [
      ...odd,
      'en',
      '2026-11-23',
      { applicant: null },
      { applicant: [] },
      { applicant: {} },
      { x: {} },
    ]) {
      const body = { need: {}, [name]: value }
      expect([value, await isAccepted(body)]).toEqual([value, isRequest(body)])
    }
  })

  it('agrees with the contract on whole needs, sound or not', async () => {
    const anyFact = fc
      .constantFrom(...facts)
      .chain(([group, name, property]) =>
        fc.tuple(
          fc.constant(group),
          fc.constant(name),
          fc.oneof(
            { weight: 9, arbitrary: fc.constant(valid(property)) },
            { weight: 1, arbitrary: fc.constantFrom(...odd) },
          ),
        ),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact, { maxLength: 8 }), async (chosen) => {
        const need: Record<string, Record<string, unknown>> = {}
        for (const [group, name, value] of chosen) need[group] = { ...need[group], [name]: value }
        expect(await isAccepted({ need })).toBe(isRequest({ need }))
      }),
    )
  })
})
