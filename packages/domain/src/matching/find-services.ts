import type { Localized } from '../catalogue/localized'
import { judgedShared, type MatchingContext } from './matching-context'
import type { MatchingService } from './matching-catalogue'
import type { ServiceMatch } from './match-result'
import { filled, kindName, TEXTS } from './matching-texts'
import type { Finding } from './rules/explain-node'
import { truthOf } from './rules/truth'
import { toReasons } from './to-reasons'

/** Kinds of the catalogue that answer a kind of support of the contract. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  consulting: ['consulting', 'intake'],
  training: ['training'],
  porting: ['consulting'],
  data_preparation: ['data-access', 'data'],
  hosting: ['hosting', 'inference'],
}

const EUROPEAN_COUNTRY = 'eurohpc-country'

/** Support that fits, best first: what is wanted, then the own Land, then the own country. */
export function findServices(context: MatchingContext): readonly ServiceMatch[] {
  const wanted = context.need.support?.wanted ?? []
  return context.index.catalogue.services
    .map((service) => ({ service, ...scoreOf(service, wanted, context) }))
    .filter(({ isWanted, isReachable }) => isReachable && (isWanted || wanted.length === 0))
    .sort((a, b) => b.score - a.score || (a.service.key < b.service.key ? -1 : 1))
    .map(({ service, answered }) => ({
      service: service.key,
      reasons: toReasons(findingsOf(service, answered, context), context),
    }))
}

function scoreOf(
  service: MatchingService,
  wanted: readonly string[],
  context: MatchingContext,
): {
  readonly score: number
  readonly answered: readonly string[]
  readonly isWanted: boolean
  readonly isReachable: boolean
} {
  const provider = context.index.provider(service.provider)
  const country = context.facts('applicant.country') ?? 'DE'
  const answered = wanted.filter((kind) => ANSWERS[kind]?.some((one) => service.kinds.includes(one)))
  const isNear = provider?.land != null && provider.land === context.facts('applicant.land')
  const isSameCountry = provider?.country === country
  const isConsulting = service.kinds.includes('consulting') || service.kinds.includes('intake')
  return {
    answered,
    isWanted: answered.length > 0,
    isReachable: isSameCountry || (isEuropean(service) && takesPart(context)),
    score: answered.length * 8 + (isConsulting ? 4 : 0) + (isNear ? 2 : 0) + (isSameCountry ? 1 : 0),
  }
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

function findingsOf(
  service: MatchingService,
  answered: readonly string[],
  context: MatchingContext,
): readonly Finding[] {
  const provider = context.index.provider(service.provider)
  const isNear = provider?.land != null && provider.land === context.facts('applicant.land')
  const shown = answered.length > 0 ? answered : service.kinds
  const text = answered.length > 0 ? TEXTS.serviceWanted : TEXTS.serviceGeneral
  const base = { outcome: 'fulfilled', citations: service.citations } as const
  const kinds = listed(shown.map(kindName))
  const offers = { ...base, rule: 'service.offers', text: filled(text, { kinds }), fact: 'support.wanted' }
  return isNear
    ? [offers, { ...base, rule: 'service.near', text: TEXTS.serviceNear, fact: 'applicant.land' }]
    : [offers]
}

function listed(names: readonly Localized[]): Localized {
  return { de: names.map(({ de }) => de).join(', '), en: names.map(({ en }) => en).join(', ') }
}
