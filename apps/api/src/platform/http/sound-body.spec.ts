import { bodyFault } from './sound-body'

const nested = (depth: number): unknown => JSON.parse(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)

describe('a body', () => {
  it('of any ordinary shape is sound', () => {
    expect(bodyFault({ a: { b: [1, 'x', null, { c: true }] } })).toBeNull()
    expect(bodyFault(nested(32))).toBeNull()
  })

  it.each([null, [], 'text', 7, true])('that is %j is none', (body) => {
    expect(bodyFault(body)).toEqual({ pointer: '', code: 'http.body-not-an-object' })
  })

  it.each([33, 100_000])('%i deep is refused', (depth) => {
    expect(bodyFault(nested(depth))).toEqual({ pointer: '', code: 'http.body-too-deep', params: { max: 32 } })
  })

  it('may not name machinery, at any depth', () => {
    expect(bodyFault(JSON.parse('{"a":[{"constructor":1}]}'))).toEqual({
      pointer: '/a/0/constructor',
      code: 'http.field-unknown',
    })
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'may not name %s, which every object has',
    (name) => {
      expect(bodyFault(JSON.parse(`{"${name}":{}}`))).toEqual({ pointer: `/${name}`, code: 'http.field-unknown' })
    },
  )

  it.each(['a\u0000b', '\ud800', 'x\udfffy'])('may not hold the text %j, which no database keeps', (text) => {
    expect(bodyFault({ a: [{ b: text }] })).toEqual({ pointer: '/a/0/b', code: 'http.text-not-storable' })
    expect(bodyFault({ [text]: 1 })).toEqual({ pointer: '', code: 'http.text-not-storable' })
  })

  it('may hold a whole surrogate pair', () => {
    expect(bodyFault({ a: 'Übung 🚀' })).toBeNull()
  })

  it('may be as wide as its size allows', () => {
    expect(bodyFault({ a: Array.from({ length: 131_072 }, () => 1) })).toBeNull()
  })
})
