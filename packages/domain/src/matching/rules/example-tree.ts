import type { FactValue } from '../fact-value'
import { firstOf } from './compiled-rules'
import { evaluateNodes } from './evaluate-nodes'
import { explainNode, type Finding } from './explain-node'
import { predicateTruths, type ListLookup } from './predicate-truths'
import type { Predicate, Rule } from './rule'
import { ruleCompiler } from './rule-compiler'
import { truthOf, type Truth } from './truth'

export type Facts = Readonly<Record<string, FactValue | undefined>>

/** For specs: a leaf that says what its predicate says. */
export function exampleLeaf(predicate: Predicate): Rule {
  const id = JSON.stringify(predicate)
  const text = { de: `(de) ${id}`, en: id }
  return { ...predicate, id, text: { fulfilled: text, violated: text, unknown: text }, citations: [] }
}

interface ExampleJudgement {
  readonly value: Truth
  readonly findings: readonly Finding[]
}

/** For specs: one tree compiled, evaluated and explained by facts. */
export function judgeExample(tree: Rule, facts: Facts, listHas: ListLookup = () => false): ExampleJudgement {
  const compiler = ruleCompiler((id) => {
    throw new Error(`no shared rule "${id}"`)
  })
  const root = compiler.add(tree)
  const rules = compiler.finish()
  const truths = predicateTruths(rules, { fact: (path) => facts[path], listHas })
  const values = new Uint8Array(rules.written.length)
  evaluateNodes(rules, { first: firstOf(rules, root), last: root }, { truths, values })
  return { value: truthOf(values[root]), findings: explainNode(root, { rules, values }) }
}

export function evaluateTree(tree: Rule, facts: Facts, listHas?: ListLookup): Truth {
  return judgeExample(tree, facts, listHas).value
}
