import type { FactValue } from '../../../../domain/src/matching/fact-value'
import { partsOf } from '../../../../domain/src/matching/rules/compiled-rules'
import { evaluateNodes } from '../../../../domain/src/matching/rules/evaluate-nodes'
import { predicateTruths } from '../../../../domain/src/matching/rules/predicate-truths'
import type { Rule } from '../../../../domain/src/matching/rules/rule'
import { ruleCompiler } from '../../../../domain/src/matching/rules/rule-compiler'
import { FULFILLED } from '../../../../domain/src/matching/rules/truth'

type Conditions = Readonly<Record<string, { readonly rule: Rule }>>

/** All that fails in one list: the conditions of a programme stand from its begin to the next one's. */
export interface Failures {
  readonly begins: Int32Array
  readonly conditions: Int32Array
}

/** The product's own rules, compiled once: each programme is one tree of all its conditions. */
export function ourEngine(programmes: readonly Conditions[]) {
  const compiler = ruleCompiler((id) => {
    throw new Error(`no shared rule "${id}"`)
  })
  const roots = programmes.map((own) => compiler.add({ all: Object.values(own).map(({ rule }) => rule) }))
  const rules = compiler.finish()
  const parts = roots.map((root) => Int32Array.from(partsOf(rules, root)))
  const values = new Uint8Array(rules.written.length)
  const conditions = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
  const begins = new Int32Array(programmes.length + 1)
  const match = (facts: Readonly<Record<string, FactValue>>): Failures => {
    const truths = predicateTruths(rules, { fact: (path) => facts[path], listHas: () => false })
    evaluateNodes(rules, { first: 0, last: values.length - 1 }, { truths, values })
    let end = 0
    for (let programme = 0; programme < parts.length; programme += 1) {
      begins[programme] = end
      const own = parts[programme]!
      for (let place = 0; place < own.length; place += 1)
        if (values[own[place]!]! < FULFILLED) conditions[end++] = place
    }
    begins[parts.length] = end
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
