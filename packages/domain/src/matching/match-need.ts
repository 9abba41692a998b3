import { estimateNeed } from './estimate/estimate-need'
import { findHints } from './find-hints'
import { findServices } from './find-services'
import { allSteps, eachInSteps, type Steps } from './in-steps'
import { makePlans } from './make-plans'
import { contextOf, type MatchingContext, type MatchOptions } from './matching-context'
import type { MatchingCatalogue } from './matching-catalogue'
import { matchProgramme, type MatchedProgramme } from './match-programme'
import type { MatchResult, Offer } from './match-result'
import type { Need } from './need'
import { openQuestions } from './open-questions'
import { rankOffers } from './rank-offers'
import { toReasons } from './to-reasons'

/**
 * The answer of POST /api/v1/matches: a pure function of need, date, locale, holidays and catalogue,
 * the same on the server and in the browser. Absent facts never rule anything out.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function matchNeed(need: Need, catalogue: MatchingCatalogue, options: MatchOptions): MatchResult {
  return allSteps(matchSteps(need, catalogue, options))
}

/**
 * The same in steps of about a millisecond, for a thread that others wait for: it may stop after each and go on later.
 *
 * @throws as matchNeed does, at the first step.
 */
export function* matchSteps(need: Need, catalogue: MatchingCatalogue, options: MatchOptions): Steps<MatchResult> {
  const context = contextOf(need, catalogue, options)
  const matched = yield* eachInSteps(catalogue.programmes, (programme) => matchProgramme(programme, context))
  const ranked = rankOffers(matched, context)
  const order = ranked.map(({ programme }) => programme.key)
  const offers = yield* eachInSteps(ranked, (one) => toOffer(one, order, context))
  const waiting = matched.map(({ programme, verdict, findings, waitsForCost }) => ({
    programme: programme.key,
    verdict,
    findings,
    cost: waitsForCost,
  }))
  return {
    asOf: options.asOf,
    catalogueRevision: catalogue.revision,
    estimate: estimateNeed(need, catalogue.gpus, options.locale),
    offers,
    openQuestions: openQuestions(waiting, context.facts),
    plans: makePlans(context),
    services: findServices(context),
  }
}

/** `order` = all programmes, best first: of the successors the one that fits best is named first. */
function toOffer(matched: MatchedProgramme, order: readonly string[], context: MatchingContext): Offer {
  const { programme, judgement, verdict, systems, access, cost } = matched
  return {
    programme: programme.key,
    verdict,
    reasons: toReasons(matched.findings, context),
    hints: findHints(judgement, context),
    systems,
    access,
    cost,
    successors: programme.successors.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    ...(programme.intake === undefined ? {} : { intake: programme.intake }),
  }
}
