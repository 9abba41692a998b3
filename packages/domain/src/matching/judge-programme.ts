import { accessAt } from './access'
import { monthsBetween } from './days'
import { systemFacts } from './derived/system-facts'
import { gpuHoursOn } from './estimate/partition-hours'
import { evaluateRule, type Scope } from './evaluate-rule'
import type { FactLookup, Interval } from './fact-value'
import type { MatchingContext } from './matching-context'
import type { MatchingPartition, MatchingProgramme } from './matching-catalogue'
import type { Access, Range, Verdict } from './match-result'
import type { Rule } from './rule'
import { isUnavailable, statusAt } from './status-at'
import { every, some, type Truth } from './truth'
import type { OfferedPartition, ProgrammeStatus } from '../catalogue/programme'

/** What one programme says to one need, before it is put into words. */
export interface Judgement {
  readonly programme: MatchingProgramme
  readonly verdict: Verdict
  readonly status: ProgrammeStatus | undefined
  readonly access: Access
  readonly scope: Scope
  readonly rules: readonly Rule[]
  readonly applicantAndProject: Truth
  readonly systems: readonly JudgedSystem[]
}

export interface JudgedSystem {
  readonly key: string
  readonly partition: MatchingPartition | undefined
  readonly value: Truth
  readonly scope: Scope
  readonly rules: readonly Rule[]
  readonly gpuHours: Range | undefined
}

const NO_ACCESS: Access = { applyBy: null, earliestStart: null, latestStart: null, meetsStartBy: null }

/** Shared rules that hold for every programme and on every offered system. */
const EVERY_PROGRAMME = { shared: 'every-programme' }
const EVERY_OFFER = { shared: 'every-offer' }

/**
 * The verdict: all rules on applicant and project, and at least one offered system on which all of
 * its rules hold; an unavailable status wins, a partly open one leaves at best `check`.
 */
export function judgeProgramme(programme: MatchingProgramme, context: MatchingContext): Judgement {
  const status = statusAt(programme.status, context.options.asOf)
  const access = isUnavailable(status) ? NO_ACCESS : accessOf(programme, context)
  const scope = scopeOf(programmeFacts(access, context), context)
  const rules = [...programme.rules, ...standing(EVERY_PROGRAMME, context)]
  const applicantAndProject = every(rules.map((rule) => evaluateRule(rule, scope)))
  const systems = programme.offers.map((offer) => judgeSystem(offer, scope.fact, context))
  const anySystem = systems.length === 0 ? 'fulfilled' : some(systems.map(({ value }) => value))
  const truth = every([applicantAndProject, anySystem, openness(programme, status, context)])
  const verdict = isUnavailable(status) ? 'unavailable' : verdictOf(truth)
  return { programme, verdict, status, access, scope, rules, applicantAndProject, systems }
}

function verdictOf(truth: Truth): Verdict {
  if (truth === 'violated') return 'ineligible'
  return truth === 'unknown' ? 'check' : 'eligible'
}

/** partly-open is never more than check; not-open-to-DE is closed outside the hosting states (H31). */
export function openness(
  programme: MatchingProgramme,
  status: ProgrammeStatus | undefined,
  { facts, index }: Pick<MatchingContext, 'facts' | 'index'>,
): Truth {
  if (status?.code === 'partly-open') return 'unknown'
  if (status?.code !== 'not-open-to-DE') return 'fulfilled'
  const country = facts('applicant.country')
  const hosts = programme.operators.map((key) => index.provider(key)?.country)
  if (country === undefined || hosts.includes(undefined)) return 'unknown'
  return hosts.includes(String(country)) ? 'unknown' : 'violated'
}

function judgeSystem(offer: OfferedPartition, base: FactLookup, context: MatchingContext): JudgedSystem {
  const partition = context.index.partition(offer.partition)
  const { hardware, catalogue } = context.index
  const { gpus } = catalogue
  const { reference } = context
  const fact = partition ? systemFacts({ base, partition, reference, gpus, hardware }) : base
  const scope = scopeOf(fact, context)
  const rules = [...offer.rules, ...standing(EVERY_OFFER, context)]
  const value = every(rules.map((rule) => evaluateRule(rule, scope)))
  const gpuHours = partition && gpuHoursOn(partition, reference, gpus)
  return { key: offer.partition, partition, value, scope, rules, gpuHours }
}

function standing(rule: Rule & { readonly shared: string }, { index }: MatchingContext): readonly Rule[] {
  return index.hasSharedRule(rule.shared) ? [rule] : []
}

function scopeOf(fact: FactLookup, { index, options }: MatchingContext): Scope {
  return { fact, listHas: index.listHasAt(options.asOf), sharedRule: index.sharedRule }
}

function accessOf(programme: MatchingProgramme, { index, options, need }: MatchingContext): Access {
  const seat = index.provider(programme.operators[0] ?? '')
  const holidays = options.holidays[seat?.land ?? seat?.country ?? ''] ?? []
  return accessAt({ programme, asOf: options.asOf, startBy: need.timing?.startBy, holidays })
}

function programmeFacts(access: Access, { need, facts, options }: MatchingContext): FactLookup {
  const until = need.applicant?.leadContractUntil
  const months = need.timing?.durationMonths
  if (until === undefined || months === undefined) return facts
  const latest = access.latestStart ?? laterOf(need.timing?.startBy, options.asOf)
  const margin: Interval = {
    low: latest === undefined ? -Infinity : monthsBetween(latest, until) - months,
    high: monthsBetween(access.earliestStart ?? options.asOf, until) - months,
  }
  return (path) => (path === 'derived.leadContractMarginMonths' ? margin : facts(path))
}

/** A start that is wanted bounds one that no calendar gives; it is never before the day of asking. */
function laterOf(startBy: string | undefined, asOf: string): string | undefined {
  return startBy !== undefined && startBy < asOf ? asOf : startBy
}
