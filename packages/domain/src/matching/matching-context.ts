import type { Locale } from '../catalogue/localized'
import type { Holidays } from './access'
import { indexOf, type CatalogueIndex } from './catalogue-index'
import { needFacts } from './derived/need-facts'
import { referenceHours, type ReferenceHours } from './estimate/reference-hours'
import type { FactLookup } from './fact-value'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Access } from './match-result'
import type { Need } from './need'
import { firstOf, type CompiledRules } from './rules/compiled-rules'
import { evaluateNodes } from './rules/evaluate-nodes'
import type { Explained } from './rules/explain-node'
import { predicateTruths, retested } from './rules/predicate-truths'
import { truthOf, type Truth } from './rules/truth'

export interface MatchOptions {
  /** ISO date of evaluation. */
  readonly asOf: string
  readonly locale: Locale
  readonly holidays: Holidays
}

/** One need at one date against one catalogue. */
export interface MatchingContext extends Explained {
  readonly need: Need
  readonly options: MatchOptions
  readonly index: CatalogueIndex
  readonly facts: FactLookup
  readonly reference: ReferenceHours | undefined
  /** Truth of each predicate by the facts of the need alone. */
  readonly truths: Uint8Array
  /** The same with the facts of a system, by its key, as far as they were asked for. */
  readonly truthsOnSystem: Map<string, Uint8Array>
  /** Dates by programme and wanted start, as far as they were asked for; the same for other needs at the same date. */
  readonly accesses: Map<string, Access>
}

/** The context of a need; the values of its nodes are written as programmes are judged. */
export function contextOf(need: Need, catalogue: MatchingCatalogue, options: MatchOptions): MatchingContext {
  const index = indexOf(catalogue)
  const { rules } = index.compiled
  const own = factsOf(need, index, options)
  const truths = predicateTruths(rules, { fact: own.facts, listHas: index.listHasAt(options.asOf) })
  return { ...own, ...unjudged(rules), accesses: new Map(), need, options, index, rules, truths }
}

/** The context of another need at the same date and catalogue; only what its facts change is tested anew. */
export function contextWith(need: Need, context: MatchingContext): MatchingContext {
  const { index, options, rules, truths } = context
  const own = factsOf(need, index, options)
  const isChanged = (path: string): boolean => own.facts(path) !== context.facts(path)
  const known = { fact: own.facts, listHas: index.listHasAt(options.asOf) }
  const changed = [...rules.readersOf.keys()].filter(isChanged)
  return { ...context, ...own, ...unjudged(rules), need, truths: retested(truths, changed, { rules, known }) }
}

function factsOf(
  need: Need,
  { catalogue }: CatalogueIndex,
  { asOf }: MatchOptions,
): Pick<MatchingContext, 'facts' | 'reference'> {
  const { gpus } = catalogue
  return { facts: needFacts({ need, asOf, gpus }), reference: referenceHours(need, gpus) }
}

function unjudged({ written }: CompiledRules): Pick<MatchingContext, 'truthsOnSystem' | 'values'> {
  return { truthsOnSystem: new Map(), values: new Uint8Array(written.length) }
}

/** Writes the values of a tree's nodes and gives the tree's. */
export function judgeTree(root: number, truths: Uint8Array, { rules, values }: MatchingContext): Truth {
  evaluateNodes(rules, { first: firstOf(rules, root), last: root }, { truths, values })
  return truthOf(values[root])
}

/** The last node of a shared rule by the facts of the need alone; undefined where the catalogue has none of this id. */
export function judgedShared(id: string, context: MatchingContext): number | undefined {
  const root = context.index.compiled.shared.get(id)
  if (root !== undefined) judgeTree(root, context.truths, context)
  return root
}
