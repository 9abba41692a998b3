import { accessAt } from './access'
import type { CompiledProgramme } from './compiled-catalogue'
import { monthsBetween } from './days'
import { SYSTEM_FACTS, systemFacts } from './derived/system-facts'
import { gpuHoursOn } from './estimate/partition-hours'
import type { FactLookup, Interval } from './fact-value'
import { judgeTree, type MatchingContext } from './matching-context'
import type { MatchingPartition, MatchingProgramme } from './matching-catalogue'
import type { Access, Range, Verdict } from './match-result'
import { retested } from './rules/predicate-truths'
import { isUnavailable, statusAt } from './status-at'
import { every, some, type Truth } from './rules/truth'
import type { OfferedPartition, ProgrammeStatus } from '../catalogue/programme'

/** What one programme says to one need, before it is put into words. */
export interface Judgement {
  readonly programme: MatchingProgramme
  readonly verdict: Verdict
  readonly status: ProgrammeStatus | undefined
  readonly access: Access
  /** Last nodes of the rules on applicant and project, and what their predicates say. */
  readonly rules: readonly number[]
  readonly truths: Uint8Array
  /** Facts that hold for this programme. */
  readonly fact: FactLookup
  readonly applicantAndProject: Truth
  /** Whether the offer is made for this need. */
  readonly madeFor: boolean
  readonly systems: readonly JudgedSystem[]
}

export interface JudgedSystem {
  readonly key: string
  readonly partition: MatchingPartition | undefined
  readonly value: Truth
  /** Last nodes of the rules on this system. */
  readonly rules: readonly number[]
  readonly gpuHours: Range | undefined
}

export const LEAD_CONTRACT_MARGIN = 'derived.leadContractMarginMonths'
const NO_ACCESS: Access = { applyBy: null, earliestStart: null, latestStart: null, meetsStartBy: null }

/**
 * The verdict: all rules on applicant and project, and at least one offered system on which all of
 * its rules hold; an unavailable status wins, a partly open one leaves at best `check`.
 */
export function judgeProgramme(programme: MatchingProgramme, context: MatchingContext): Judgement {
  const status = statusAt(programme.status, context.options.asOf)
  const access = isUnavailable(status) ? NO_ACCESS : accessOf(programme, context)
  const { rules, offers, madeFor: focus } = compiledOf(programme, context)
  const frame = frameOf(access, context)
  const { fact, truths } = frame
  const applicantAndProject = every(rules.map((root) => judgeTree(root, truths, context)))
  const systems = programme.offers.map((offer, place) =>
    judgeSystem(offer, { rules: offers[place] ?? [], frame }, context),
  )
  const anySystem = systems.length === 0 ? 'fulfilled' : some(systems.map(({ value }) => value))
  const truth = every([applicantAndProject, anySystem, openness(programme, status, context)])
  const madeFor = focus !== null && judgeTree(focus, truths, context) === 'fulfilled'
  const verdict = isUnavailable(status) ? 'unavailable' : verdictOf(truth)
  return { programme, verdict, status, access, rules, truths, fact, applicantAndProject, madeFor, systems }
}

/** The compiled rules of a programme of the context's catalogue. */
export function compiledOf({ key }: MatchingProgramme, { index }: MatchingContext): CompiledProgramme {
  const compiled = index.compiled.programmes.get(key)
  if (compiled === undefined) throw new Error(`no programme "${key}" in the catalogue`)
  return compiled
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

/** Facts that hold for one programme, and what the predicates say to them. */
interface Frame {
  readonly fact: FactLookup
  readonly truths: Uint8Array
}

function judgeSystem(
  offer: OfferedPartition,
  { rules, frame }: { readonly rules: readonly number[]; readonly frame: Frame },
  context: MatchingContext,
): JudgedSystem {
  const partition = context.index.partition(offer.partition)
  const truths = partition === undefined ? frame.truths : truthsOn(partition, frame, context)
  const value = every(rules.map((root) => judgeTree(root, truths, context)))
  const gpuHours = partition && gpuHoursOn(partition, context.reference, context.index.catalogue.gpus)
  return { key: offer.partition, partition, value, rules, gpuHours }
}

/** A system says the same in every programme that offers it, save for facts of the programme. */
function truthsOn(partition: MatchingPartition, { fact, truths }: Frame, context: MatchingContext): Uint8Array {
  const { facts, index, options, reference, rules, truthsOnSystem } = context
  const listHas = index.listHasAt(options.asOf)
  const known = truthsOnSystem.get(partition.key) ?? onSystem()
  return truths === context.truths
    ? known
    : retested(known, [LEAD_CONTRACT_MARGIN], { rules, known: { fact, listHas } })

  function onSystem(): Uint8Array {
    const input = { base: facts, partition, reference, gpus: index.catalogue.gpus, hardware: index.hardware }
    const tested = retested(context.truths, SYSTEM_FACTS, { rules, known: { fact: systemFacts(input), listHas } })
    truthsOnSystem.set(partition.key, tested)
    return tested
  }
}

function accessOf(programme: MatchingProgramme, { index, options, need, accesses }: MatchingContext): Access {
  const startBy = need.timing?.startBy
  const asked = `${programme.key} ${startBy ?? ''}`
  const known = accesses.get(asked)
  if (known !== undefined) return known
  const seat = index.provider(programme.operators[0] ?? '')
  const holidays = options.holidays[seat?.land ?? seat?.country ?? ''] ?? []
  const access = accessAt({ programme, asOf: options.asOf, startBy, holidays })
  accesses.set(asked, access)
  return access
}

/** The margin of the lead's contract depends on when the programme lets one start. */
function frameOf(access: Access, context: MatchingContext): Frame {
  const { need, facts, options, index, rules, truths } = context
  const until = need.applicant?.leadContractUntil
  const months = need.timing?.durationMonths
  if (until === undefined || months === undefined) return { fact: facts, truths }
  const latest = access.latestStart ?? laterOf(need.timing?.startBy, options.asOf)
  const margin: Interval = {
    low: latest === undefined ? -Infinity : monthsBetween(latest, until) - months,
    high: monthsBetween(access.earliestStart ?? options.asOf, until) - months,
  }
  const fact: FactLookup = (path) => (path === LEAD_CONTRACT_MARGIN ? margin : facts(path))
  const known = { fact, listHas: index.listHasAt(options.asOf) }
  return { fact, truths: retested(truths, [LEAD_CONTRACT_MARGIN], { rules, known }) }
}

/** A start that is wanted bounds one that no calendar gives; it is never before the day of asking. */
function laterOf(startBy: string | undefined, asOf: string): string | undefined {
  return startBy !== undefined && startBy < asOf ? asOf : startBy
}
