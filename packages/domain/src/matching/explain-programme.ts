import type { CostRule, OfferedPartition } from '../catalogue/programme'
import { EVERY_OFFER, EVERY_PROGRAMME } from './compiled-catalogue'
import { costOf } from './cost-of'
import { roundedHours } from './estimate/rounded-hours'
import { explainRule, type ExplainedRule } from './explain-rule'
import { compiledOf, judgeProgramme, type JudgedSystem, type Judgement } from './judge-programme'
import { contextOf, judgeTree, type MatchingContext, type MatchOptions } from './matching-context'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Access, Cost, Range, Verdict } from './match-result'
import type { Need } from './need'
import { resolveSources } from './resolve-sources'
import { statusAt } from './status-at'
import type { Truth } from './rules/truth'
import type { Rule } from './rules/rule'

/** One programme to one need with every rule that was asked, those included that decide nothing. */
export interface ProgrammeExplanation {
  readonly programme: string
  readonly name: string
  /** ISO date of evaluation. */
  readonly asOf: string
  readonly verdict: Verdict
  /** What the status says at the date; null = the programme does not exist yet. */
  readonly status: string | null
  /** Applications are taken at any time. */
  readonly isContinuous: boolean
  readonly access: Access
  readonly cost: Cost
  readonly applicantAndProject: readonly ExplainedRule[]
  readonly systems: readonly ExplainedSystem[]
  readonly costs: readonly ExplainedCost[]
  /** What the offer is made for; null = not said. */
  readonly madeFor: ExplainedRule | null
}

export interface ExplainedSystem {
  /** Partition key. */
  readonly system: string
  readonly name: string
  readonly value: Truth
  /** In the hours that the site books; null = not known. */
  readonly gpuHours: Range | null
  readonly rules: readonly ExplainedRule[]
}

export interface ExplainedCost {
  readonly kind: CostRule['kind']
  readonly text: string
  /** null = without condition. */
  readonly when: ExplainedRule | null
}

/**
 * Why a programme fits or not, as the tree of its rules with the value of each; sentences in the language of the options.
 *
 * @returns undefined where the catalogue has no programme of this key.
 */
export function explainProgramme(
  key: string,
  {
    need,
    catalogue,
    options,
  }: { readonly need: Need; readonly catalogue: MatchingCatalogue; readonly options: MatchOptions },
): ProgrammeExplanation | undefined {
  const programme = catalogue.programmes.find((one) => one.key === key)
  if (programme === undefined) return undefined
  const context = contextOf(need, catalogue, options)
  const judgement = judgeProgramme(programme, context)
  const { cost } = costOf(judgement, context)
  const { rules, costs, madeFor } = compiledOf(programme, context)
  const text = statusAt(programme.status, options.asOf)?.text[options.locale] ?? null
  return {
    programme: key,
    name: programme.name[options.locale],
    asOf: options.asOf,
    verdict: judgement.verdict,
    status: text,
    isContinuous: programme.calendar.kind === 'continuous',
    access: judgement.access,
    cost,
    applicantAndProject: explainAll([...programme.rules, { shared: EVERY_PROGRAMME }], rules, context),
    systems: judgement.systems.map((system, place) => explainSystem(system, programme.offers[place], context)),
    costs: programme.cost.map(({ kind, text: said, when }, place) => ({
      kind,
      text: said[options.locale],
      when: explainWhen(when, costs[place] ?? null, { judgement, context }),
    })),
    madeFor: explainWhen(programme.madeFor ?? null, madeFor, { judgement, context }),
  }
}

/** Written rules beside the last nodes of their trees, as far as there are such. */
function explainAll(
  written: readonly Rule[],
  roots: readonly number[],
  context: MatchingContext,
): readonly ExplainedRule[] {
  return roots.flatMap((root, place) => {
    const rule = written[place]
    return rule === undefined ? [] : [explainRule(rule, root, context)]
  })
}

/** Costs and focus are judged only as far as the verdict asks: here each is. */
function explainWhen(
  rule: Rule | null,
  root: number | null,
  { judgement, context }: { readonly judgement: Judgement; readonly context: MatchingContext },
): ExplainedRule | null {
  if (rule === null || root === null) return null
  judgeTree(root, judgement.truths, context)
  return explainRule(rule, root, context)
}

function explainSystem(
  { key, partition, value, rules, gpuHours }: JudgedSystem,
  offer: OfferedPartition | undefined,
  context: MatchingContext,
): ExplainedSystem {
  const { locale } = context.options
  const warnings = (offer?.warnings ?? []).map(({ id, text, citations }) => ({
    kind: 'warning' as const,
    mark: 'warning' as const,
    rule: id,
    shared: null,
    text: text[locale],
    sources: resolveSources(citations, context.index.catalogue, locale),
    parts: [],
  }))
  return {
    system: key,
    name: partition?.name ?? key,
    value,
    gpuHours: gpuHours === undefined ? null : roundedHours(gpuHours),
    rules: [...explainAll([...(offer?.rules ?? []), { shared: EVERY_OFFER }], rules, context), ...warnings],
  }
}
