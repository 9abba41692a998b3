import type { FieldFault } from '@rechenlotse/domain/identity'
import type { FastifyInstance } from 'fastify'
import { RefusalError } from './refusal-error'

const deepest = 32

/** Names that every object has, and that libraries below would therefore drop in silence. */
const machinery: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const cannotBeStored = /\u0000|\p{Surrogate}/u

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

interface Spot {
  readonly value: unknown
  readonly pointer: string
  readonly depth: number
}

const inside = ({ value, pointer, depth }: Spot): readonly Spot[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, inner]) => ({
        value: inner,
        pointer: `${pointer}/${escaped(key)}`,
        depth: depth + 1,
      }))
    : []

const faultAt = ({ value, pointer, depth }: Spot): FieldFault | null => {
  if (depth > deepest) return { pointer: '', code: 'http.body-too-deep', params: { max: deepest } }
  if (cannotBeStored.test(pointer)) return { pointer: '', code: 'http.text-not-storable' }
  if (typeof value === 'string' && cannotBeStored.test(value)) return { pointer, code: 'http.text-not-storable' }
  return machinery.has(pointer.slice(pointer.lastIndexOf('/') + 1)) ? { pointer, code: 'http.field-unknown' } : null
}

/** First fault of a body before anything else looks at it; walks without recursion, so that no depth breaks it. */
export const bodyFault = (body: unknown): FieldFault | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { pointer: '', code: 'http.body-not-an-object' }
  const waiting: Spot[] = [...inside({ value: body, pointer: '', depth: 0 })]
  for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
    const fault = faultAt(spot)
    if (fault) return fault
    for (const inner of inside(spot)) waiting.push(inner)
  }
  return null
}

export const registerSoundBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('preValidation', async (request) => {
    const fault = request.body === undefined ? null : bodyFault(request.body)
    if (fault) throw new RefusalError({ kind: 'unprocessable', code: 'http.invalid-input', errors: [fault] })
  })
}
