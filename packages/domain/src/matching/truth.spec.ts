import { every, negate, some, type Truth } from './truth'

const F = 'fulfilled' as const
const U = 'unknown' as const
const V = 'violated' as const

describe('three-valued logic (Kleene)', () => {
  const and: readonly [Truth, Truth, Truth][] = [
    [F, F, F],
    [F, U, U],
    [F, V, V],
    [U, F, U],
    [U, U, U],
    [U, V, V],
    [V, F, V],
    [V, U, V],
    [V, V, V],
  ]
  it.each(and)('all of %s and %s is %s', (a, b, expected) => {
    expect(every([a, b])).toBe(expected)
  })

  const or: readonly [Truth, Truth, Truth][] = [
    [F, F, F],
    [F, U, F],
    [F, V, F],
    [U, F, F],
    [U, U, U],
    [U, V, U],
    [V, F, F],
    [V, U, U],
    [V, V, V],
  ]
  it.each(or)('any of %s and %s is %s', (a, b, expected) => {
    expect(some([a, b])).toBe(expected)
  })

  it.each([
    [F, V],
    [U, U],
    [V, F],
  ] as const)('not %s is %s', (value, expected) => {
    expect(negate(value)).toBe(expected)
  })

  it('holds all of no conditions to be fulfilled and any of none to be violated', () => {
    expect([every([]), some([])]).toEqual([F, V])
  })
})
