import type { FactValue } from '../../../../domain/src/matching/fact-value'
import { evaluateNodes } from '../../../../domain/src/matching/rules/evaluate-nodes'
import { predicateTruths } from '../../../../domain/src/matching/rules/predicate-truths'
import type { Rule } from '../../../../domain/src/matching/rules/rule'
import { ruleCompiler } from '../../../../domain/src/matching/rules/rule-compiler'
import { FULFILLED, UNKNOWN, VIOLATED } from '../../../../domain/src/matching/rules/truth'

type Conditions = Readonly<Record<string, { readonly rule: Rule }>>

/** All that fails in one list: the conditions of a programme stand from its begin to the next one's. */
export interface Failures {
  readonly begins: Int32Array
  readonly conditions: Uint8Array
}

/** 1 = a condition of this value is not fulfilled; adding is faster than a branch that nobody can foresee. */
const FAILS = new Uint8Array(3)
FAILS[VIOLATED] = 1
FAILS[UNKNOWN] = 1
FAILS[FULFILLED] = 0

/** The product's own rules, compiled once: each condition is a tree of its own, as the catalogue's are. */
export function ourEngine(programmes: readonly Conditions[]) {
  const compiler = ruleCompiler((id) => {
    throw new Error(`no shared rule "${id}"`)
  })
  const parts = programmes.map((own) => Object.values(own).map(({ rule }) => compiler.add(rule)))
  const rules = compiler.finish()
  const nodes = Int32Array.from(parts.flat())
  const places = Uint8Array.from(parts.flatMap((own) => own.map((_, place) => place)))
  const ends = new Int32Array(parts.length)
  parts.reduce((end, own, programme) => (ends[programme] = end + own.length), 0)
  const values = new Uint8Array(rules.written.length)
  const conditions = new Uint8Array(nodes.length)
  const begins = new Int32Array(programmes.length + 1)
  const match = (facts: Readonly<Record<string, FactValue>>): Failures => {
    const truths = predicateTruths(rules, { fact: (path) => facts[path], listHas: () => false })
    evaluateNodes(rules, { first: 0, last: values.length - 1 }, { truths, values })
    let failed = 0
    let place = 0
    for (let programme = 0; programme < ends.length; programme += 1) {
      begins[programme] = failed
      for (const end = ends[programme]!; place < end; place += 1) {
        conditions[failed] = places[place]!
        failed += FAILS[values[nodes[place]!]!]!
      }
    }
    begins[ends.length] = failed
    return { begins, conditions }
  }
  const names = programmes.map((own) => Object.keys(own))
  const namesOf = (failures: Failures): readonly (readonly string[])[] =>
    names.map((own, programme) =>
      Array.from(
        failures.conditions.subarray(failures.begins[programme], failures.begins[programme + 1]),
        (place) => own[place] ?? '',
      ),
    )
  return { match, namesOf }
}
