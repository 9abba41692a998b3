import fc from 'fast-check'
import { evaluateTree, exampleLeaf as leaf, judgeExample, type Facts } from './example-tree'
import type { Predicate, Rule } from './rule'

const text = { de: 'Satz', en: 'sentence' }
/** Small domains: every completion can be tried. */
const domains: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  kind: ['startup', 'company', 'university'],
  civil: [true, false],
  hours: [0, 10, 11, 20],
  months: [1, 3, 4],
}
const paths = Object.keys(domains)

const predicateOn = (fact: string): fc.Arbitrary<Predicate> => {
  if (fact === 'kind')
    return fc
      .subarray([...(domains['kind'] as string[])], { minLength: 1, maxLength: 2 })
      .map((words) => ({ fact, in: words }))
  if (fact === 'civil') return fc.boolean().map((is) => ({ fact, is }))
  const bound = fact === 'hours' ? fc.constantFrom(10, 11) : fc.constantFrom(3)
  return fc.oneof(
    bound.map((atMost) => ({ fact, atMost })),
    bound.map((moreThan) => ({ fact, moreThan })),
    bound.map((atLeast) => ({ fact, atLeast })),
    bound.map((lessThan) => ({ fact, lessThan })),
  )
}
const manual: Rule = { id: 'a person decides', manual: true, text, citations: [] }
const leaves = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...paths)
      .chain(predicateOn)
      .map(leaf),
  },
  { weight: 1, arbitrary: fc.constant(manual) },
)
const { tree } = fc.letrec<{ tree: Rule }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('tree'), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('tree'), { maxLength: 4 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
}))
const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(domains).map(([path, values]) => [path, fc.constantFrom(...values)])),
  { requiredKeys: [] },
)

/** A tree in which each fact is read at most once, without a person's decision. */
const readOnce: fc.Arbitrary<Rule> = fc.shuffledSubarray(paths, { minLength: 1 }).chain((order) =>
  fc
    .tuple(...order.map((path) => fc.tuple(predicateOn(path).map(leaf), fc.boolean(), fc.boolean())))
    .map((parts) =>
      parts.reduce<Rule | null>((rest, [part, isAll, isNot]) => {
        const one: Rule = isNot ? { not: part } : part
        if (rest === null) return one
        return isAll ? { all: [one, rest] } : { any: [rest, one] }
      }, null),
    )
    .map((rule) => rule ?? { all: [] }),
)

function completions(given: Facts): readonly Facts[] {
  return paths.reduce<readonly Facts[]>(
    (done, path) =>
      done.flatMap((one) =>
        path in given ? [one] : (domains[path] ?? []).map((value) => ({ ...one, [path]: value })),
      ),
    [given],
  )
}

function shuffled(rule: Rule): Rule {
  if ('all' in rule) return { all: rule.all.map(shuffled).reverse() }
  if ('any' in rule) return { any: rule.any.map(shuffled).reverse() }
  return 'not' in rule ? { not: shuffled(rule.not) } : rule
}

/** Manual leaves decided one way or the other, so that only facts are open. */
function decided(rule: Rule, yes: boolean): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => decided(part, yes)) }
  if ('any' in rule) return { any: rule.any.map((part) => decided(part, yes)) }
  if ('not' in rule) return { not: decided(rule.not, yes) }
  return 'manual' in rule ? (yes ? { all: [] } : { any: [] }) : rule
}

describe('a rule tree, whatever it says', () => {
  it('claims nothing that a completion of the facts could refute', () => {
    fc.assert(
      fc.property(tree, facts, (rule, given) => {
        const value = evaluateTree(rule, given)
        if (value === 'unknown') return
        for (const whole of completions(given))
          for (const yes of [true, false]) expect(evaluateTree(decided(rule, yes), whole)).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('is exactly what all completions agree on, where each fact is read once', () => {
    fc.assert(
      fc.property(readOnce, facts, (rule, given) => {
        const values = new Set(completions(given).map((whole) => evaluateTree(rule, whole)))
        expect([evaluateTree(rule, given)]).toEqual(values.size === 1 ? [...values] : ['unknown'])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its decision when more facts become known', () => {
    fc.assert(
      fc.property(tree, facts, facts, (rule, given, more) => {
        const value = evaluateTree(rule, given)
        if (value !== 'unknown') expect(evaluateTree(rule, { ...more, ...given })).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(tree, facts, (rule, given) =>
        expect(evaluateTree(shuffled(rule), given)).toBe(evaluateTree(rule, given)),
      ),
    )
  })

  it('explains its value by leaves of that value, and what is open by what is open', () => {
    const speaks = { violated: ['violated'], fulfilled: ['fulfilled'], unknown: ['unknown', 'manual'] } as const
    fc.assert(
      fc.property(tree, facts, (rule, given) => {
        const { value, findings } = judgeExample(rule, given)
        const said = findings.filter(({ outcome }) => (speaks[value] as readonly string[]).includes(outcome))
        if (findings.length > 0 && value !== 'fulfilled') expect([value, said.length > 0]).toEqual([value, true])
      }),
      { numRuns: 500 },
    )
  })
})
