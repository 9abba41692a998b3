import type { ServiceAudience } from '../catalogue/service'
import type { MatchingService } from './matching-catalogue'
import { judgedShared, type MatchingContext } from './matching-context'
import type { ServiceMatch } from './match-result'
import { truthOf } from './rules/truth'
import { serviceFindings } from './service-findings'
import { toReasons } from './to-reasons'

/** Kinds of the catalogue that answer a kind of support of the contract. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  consulting: ['consulting', 'intake'],
  training: ['training'],
  porting: ['porting'],
  data_preparation: ['data-preparation'],
  hosting: ['hosting', 'inference'],
}
const ADVICE = ['consulting', 'intake']

const GROUP_OF: Readonly<Record<string, ServiceAudience>> = {
  startup: 'business',
  company: 'business',
  higher_education: 'academia',
  research_institute: 'academia',
}

const EUROPEAN_COUNTRY = 'eurohpc-country'

interface Fit {
  readonly service: MatchingService
  /** Kinds of the service that answer what is wanted. */
  readonly answering: readonly string[]
  readonly isMeant: boolean
  readonly isNear: boolean
  readonly isSameCountry: boolean
}

/**
 * Support that fits, best first: what is wanted, then what is meant for such applicants, then advice, the own Land and the
 * own country. Where nothing offers what is wanted, advice stands in its place.
 */
export function findServices(context: MatchingContext): readonly ServiceMatch[] {
  const wanted = context.need.support?.wanted ?? []
  const open = context.index.catalogue.services
    .filter((service) => isOpen(service, context))
    .map((service) => fitOf(service, wanted, context))
  const answering = open.filter((fit) => wanted.length === 0 || fit.answering.length > 0)
  const advising = open.filter(({ service }) => service.kinds.some((kind) => ADVICE.includes(kind)))
  return [...(answering.length > 0 ? answering : advising)]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.service.key < b.service.key ? -1 : 1))
    .map((fit) => ({ service: fit.service.key, reasons: toReasons(serviceFindings(fit), context) }))
}

/** It exists at the date, is meant for such applicants as far as sources say, and reaches their country. */
function isOpen(service: MatchingService, context: MatchingContext): boolean {
  const { options, facts, index } = context
  const group = GROUP_OF[String(facts('applicant.kind'))]
  const isMeantForOthers = group !== undefined && service.audience?.groups.includes(group) === false
  if (isMeantForOthers || (service.since?.day ?? options.asOf) > options.asOf) return false
  const isOfCountry = index.provider(service.provider)?.country === (facts('applicant.country') ?? 'DE')
  return isOfCountry || (isEuropean(service) && takesPart(context))
}

function fitOf(service: MatchingService, wanted: readonly string[], { index, facts }: MatchingContext): Fit {
  const provider = index.provider(service.provider)
  const group = GROUP_OF[String(facts('applicant.kind'))]
  return {
    service,
    answering: service.kinds.filter((kind) => wanted.some((one) => ANSWERS[one]?.includes(kind))),
    isMeant: group !== undefined && service.audience?.groups.includes(group) === true,
    isNear: provider?.land != null && provider.land === facts('applicant.land'),
    isSameCountry: provider?.country === (facts('applicant.country') ?? 'DE'),
  }
}

function scoreOf({ service, answering, isMeant, isNear, isSameCountry }: Fit): number {
  const isAdvice = service.kinds.some((kind) => ADVICE.includes(kind))
  return answering.length * 16 + Number(isMeant) * 8 + Number(isAdvice) * 4 + Number(isNear) * 2 + Number(isSameCountry)
}

function isEuropean({ provider }: MatchingService): boolean {
  return ['eurohpc-ju', 'eu-ai-support-centre'].includes(provider)
}

/** Services of the European programmes serve the countries that take part (H1); a country not given may. */
function takesPart(context: MatchingContext): boolean {
  if (context.facts('applicant.country') === undefined) return true
  const root = judgedShared(EUROPEAN_COUNTRY, context)
  return root === undefined || truthOf(context.values[root]) !== 'violated'
}
