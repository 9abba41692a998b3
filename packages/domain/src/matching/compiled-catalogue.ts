import { underlyingFacts } from './derived/underlying-facts'
import { eachInSteps, type Steps } from './in-steps'
import type { MatchingCatalogue, MatchingProgramme } from './matching-catalogue'
import type { CompiledRules } from './rules/compiled-rules'
import { leavesAt } from './rules/leaf-nodes'
import type { PredicateLeaf, Rule } from './rules/rule'
import { ruleCompiler, type RuleCompiler } from './rules/rule-compiler'

/** The rules of a catalogue, compiled once per revision. */
export interface CompiledCatalogue {
  readonly rules: CompiledRules
  /** By programme. */
  readonly programmes: ReadonlyMap<string, CompiledProgramme>
  /** Last nodes of the shared rules as trees of their own, by id. */
  readonly shared: ReadonlyMap<string, number>
}

/** Last nodes of the trees of one programme. */
export interface CompiledProgramme {
  /** On applicant and project. */
  readonly rules: readonly number[]
  /** On each offered system, in the order of the offers. */
  readonly offers: readonly (readonly number[])[]
  /** Conditions of the cost rules in their order; null = without condition. */
  readonly costs: readonly (number | null)[]
  /** What the offer is made for. */
  readonly madeFor: number | null
  /** What its trees read; gathered when a hint or a warning asks for it. */
  readonly reading: () => ProgrammeReading
}

/** What the rules of one programme read. */
export interface ProgrammeReading {
  /** Predicate leaves of the rules on applicant, project and systems. */
  readonly leaves: readonly PredicateLeaf[]
  /** Keys of the lists that the rules on applicant and project read. */
  readonly lists: readonly string[]
  /** Paths of the need that each of these trees reads, by its last node. */
  readonly reads: ReadonlyMap<number, ReadonlySet<string>>
}

/** Shared rules that hold for every programme and on every offered system. */
export const EVERY_PROGRAMME = 'every-programme'
export const EVERY_OFFER = 'every-offer'

/**
 * Compiles programme by programme, in steps of about a millisecond.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function* compileCatalogue({ programmes, sharedRules }: MatchingCatalogue): Steps<CompiledCatalogue> {
  const byId = new Map(sharedRules.map(({ id, rule }) => [id, rule]))
  const compiler = ruleCompiler((id) => {
    const rule = byId.get(id)
    if (rule === undefined) throw new Error(`no shared rule "${id}" in the catalogue`)
    return rule
  })
  const standing = (id: string): readonly Rule[] => (byId.has(id) ? [{ shared: id }] : [])
  const trees = yield* eachInSteps(programmes, (one) => [one.key, programmeTrees(one, compiler, standing)] as const)
  const shared = new Map(sharedRules.map(({ id, rule }) => [id, compiler.add(rule)]))
  const rules = compiler.finish()
  return {
    rules,
    shared,
    programmes: new Map(trees.map(([key, own]) => [key, { ...own, reading: once(() => readingOf(own, rules)) }])),
  }
}

type Trees = Pick<CompiledProgramme, 'rules' | 'offers' | 'costs' | 'madeFor'>

function programmeTrees(
  { rules, offers, cost, madeFor }: MatchingProgramme,
  { add }: RuleCompiler,
  standing: (id: string) => readonly Rule[],
): Trees {
  return {
    rules: [...rules, ...standing(EVERY_PROGRAMME)].map(add),
    offers: offers.map((offer) => [...offer.rules, ...standing(EVERY_OFFER)].map(add)),
    costs: cost.map(({ when }) => (when === null ? null : add(when))),
    madeFor: madeFor === undefined ? null : add(madeFor),
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

function readingOf(trees: Trees, rules: CompiledRules): ProgrammeReading {
  const byRoot = new Map([...trees.rules, ...trees.offers.flat()].map((root) => [root, leavesAt(rules, root)]))
  const onApplicant = trees.rules.flatMap((root) => byRoot.get(root) ?? [])
  return {
    leaves: [...byRoot.values()].flat(),
    lists: [...new Set(onApplicant.flatMap((leaf) => ('inList' in leaf ? leaf.inList : [])))],
    reads: new Map([...byRoot].map(([root, leaves]) => [root, pathsOf(leaves)])),
  }
}

function pathsOf(leaves: readonly PredicateLeaf[]): ReadonlySet<string> {
  return new Set([...new Set(leaves.map(({ fact }) => fact))].flatMap(underlyingFacts))
}
