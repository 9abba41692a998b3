import { evaluateTree, exampleLeaf } from './example-tree'
import type { Rule } from './rule'
import { every, some, type Truth } from './truth'

const F = 'fulfilled' as const
const U = 'unknown' as const
const V = 'violated' as const
const inTree = (rule: (a: Rule, b: Rule) => Rule, a: Truth, b: Truth): Truth =>
  evaluateTree(rule(exampleLeaf({ fact: 'a', is: true }), exampleLeaf({ fact: 'b', is: true })), {
    a: factOf(a),
    b: factOf(b),
  })

function factOf(truth: Truth): boolean | undefined {
  return truth === U ? undefined : truth === F
}

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
    expect(inTree((left, right) => ({ all: [left, right] }), a, b)).toBe(expected)
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
    expect(inTree((left, right) => ({ any: [left, right] }), a, b)).toBe(expected)
  })

  it.each([
    [F, V],
    [U, U],
    [V, F],
  ] as const)('not %s is %s', (value, expected) => {
    expect(inTree((part) => ({ not: part }), value, F)).toBe(expected)
  })

  it('holds with no condition and fails with no alternative', () => {
    expect([every([]), evaluateTree({ all: [] }, {})]).toEqual([F, F])
    expect([some([]), evaluateTree({ any: [] }, {})]).toEqual([V, V])
  })
})
