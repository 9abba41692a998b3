import type { FactValue } from '../fact-value'
import type { Predicate } from './rule'
import { evaluateTree, exampleLeaf } from './example-tree'

const listHas = (list: string, member: string): boolean => list === 'eu' && member === 'DE'
const test = (predicate: Predicate, value: FactValue | undefined): string =>
  evaluateTree(exampleLeaf(predicate), { x: value }, listHas)

describe('a comparison with a fact', () => {
  const predicates: readonly Predicate[] = [
    { fact: 'x', in: ['a'] },
    { fact: 'x', inList: ['eu'] },
    { fact: 'x', is: true },
    { fact: 'x', atMost: 1 },
    { fact: 'x', lessThan: 1 },
    { fact: 'x', atLeast: 1 },
    { fact: 'x', moreThan: 1 },
    { fact: 'x', includes: ['a'] },
  ]
  it.each(predicates)('is unknown where the fact is absent: %j', (predicate) => {
    expect(test(predicate, undefined)).toBe('unknown')
  })

  it('compares words, lists and truth values', () => {
    expect(test({ fact: 'x', in: ['a', 'b'] }, 'b')).toBe('fulfilled')
    expect(test({ fact: 'x', in: ['a'] }, 'b')).toBe('violated')
    expect(test({ fact: 'x', inList: ['none', 'eu'] }, 'DE')).toBe('fulfilled')
    expect(test({ fact: 'x', inList: ['eu'] }, 'KZ')).toBe('violated')
    expect(test({ fact: 'x', is: false }, false)).toBe('fulfilled')
    expect(test({ fact: 'x', includes: ['kisski'] }, ['gcs', 'kisski'])).toBe('fulfilled')
    expect(test({ fact: 'x', includes: ['kisski'] }, [])).toBe('violated')
  })

  it('decides a range only where it lies wholly on one side', () => {
    const range = { low: 4000, high: 6000 }
    expect(test({ fact: 'x', atMost: 6000 }, range)).toBe('fulfilled')
    expect(test({ fact: 'x', atMost: 5000 }, range)).toBe('unknown')
    expect(test({ fact: 'x', atMost: 3999 }, range)).toBe('violated')
    expect(test({ fact: 'x', atLeast: 4000 }, range)).toBe('fulfilled')
    expect(test({ fact: 'x', moreThan: 4000 }, range)).toBe('unknown')
    expect(test({ fact: 'x', moreThan: 6000 }, range)).toBe('violated')
    expect(test({ fact: 'x', lessThan: 6000 }, range)).toBe('unknown')
    expect(test({ fact: 'x', lessThan: 4000 }, range)).toBe('violated')
  })

  it('treats the bounds of Fast Lane as written: above 10,000 and up to 50,000', () => {
    expect(test({ fact: 'x', moreThan: 10000 }, 10000)).toBe('violated')
    expect(test({ fact: 'x', atMost: 50000 }, 50000)).toBe('fulfilled')
  })
})
