import type { MatchingContext } from './matching-context'
import type { ReasonSource } from './match-result'
import { resolveSources } from './resolve-sources'
import { partsOf } from './rules/compiled-rules'
import type { Rule } from './rules/rule'
import { truthOf, type Truth } from './rules/truth'

/** One node of a rule tree with its value. */
export interface ExplainedRule {
  readonly kind: 'all' | 'any' | 'not' | 'leaf' | 'manual' | 'warning'
  /** The value; of a warning whether it is shown. */
  readonly mark: Truth | 'warning' | 'silent'
  /** Id of a leaf; null = a group. */
  readonly rule: string | null
  /** Id of the shared rule that stands here; null = the programme's own. */
  readonly shared: string | null
  /** What the leaf says with its value; null = a group. */
  readonly text: string | null
  readonly sources: readonly ReasonSource[]
  readonly parts: readonly ExplainedRule[]
}

/** A rule as it was written, beside the values of the tree that ends at `node`. */
export function explainRule(written: Rule, node: number, context: MatchingContext): ExplainedRule {
  const { rules, values, index } = context
  if ('shared' in written) {
    const rule = index.catalogue.sharedRules.find(({ id }) => id === written.shared)?.rule
    const shown = explainRule(rule ?? { all: [] }, node, context)
    return { ...shown, shared: written.shared }
  }
  const places = partsOf(rules, node)
  const explained = parts(written).flatMap((part, place) => {
    const at = places[place]
    return at === undefined ? [] : [explainRule(part, at, context)]
  })
  return {
    ...leafOf(written, node, context),
    kind: kindOf(written),
    mark: markOf(written, truthOf(values[node]), explained),
    shared: null,
    parts: explained,
  }
}

function parts(rule: Exclude<Rule, { readonly shared: string }>): readonly Rule[] {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('not' in rule) return [rule.not]
  return 'when' in rule && rule.when !== undefined ? [rule.when] : []
}

function kindOf(rule: Exclude<Rule, { readonly shared: string }>): ExplainedRule['kind'] {
  if ('all' in rule) return 'all'
  if ('any' in rule) return 'any'
  if ('not' in rule) return 'not'
  if ('fact' in rule) return 'leaf'
  return 'manual' in rule ? 'manual' : 'warning'
}

function markOf(rule: Rule, value: Truth, [when]: readonly ExplainedRule[]): ExplainedRule['mark'] {
  if (!('warning' in rule)) return value
  return when === undefined || when.mark === 'fulfilled' ? 'warning' : 'silent'
}

function leafOf(
  rule: Exclude<Rule, { readonly shared: string }>,
  node: number,
  { values, options, index }: MatchingContext,
): Pick<ExplainedRule, 'rule' | 'text' | 'sources'> {
  if (!('id' in rule)) return { rule: null, text: null, sources: [] }
  const text = 'fact' in rule ? rule.text[truthOf(values[node])] : rule.text
  return {
    rule: rule.id,
    text: text[options.locale],
    sources: resolveSources(rule.citations, index.catalogue, options.locale),
  }
}
