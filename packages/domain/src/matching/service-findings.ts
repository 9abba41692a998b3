import type { Localized } from '../catalogue/localized'
import type { MatchingService } from './matching-catalogue'
import { filled, groupNames, kindName, TEXTS } from './matching-texts'
import type { Finding } from './rules/explain-node'

interface FittingService {
  readonly service: MatchingService
  readonly answering: readonly string[]
  readonly isMeant: boolean
  readonly isNear: boolean
}

/** Why a service is named: by the kinds that the catalogue has of it, never by what was only asked for. */
export function serviceFindings({ service, answering, isMeant, isNear }: FittingService): readonly Finding[] {
  const isWanted = answering.length > 0
  const kinds = listed((isWanted ? answering : service.kinds).map(kindName))
  const offers = said('service.offers', filled(isWanted ? TEXTS.serviceWanted : TEXTS.serviceGeneral, { kinds }), {
    fact: 'support.wanted',
    citations: service.citations,
  })
  const { audience } = service
  const meant =
    isMeant && audience !== undefined
      ? [
          said('service.audience', filled(TEXTS.serviceFor, { groups: groupNames(audience.groups) }), {
            fact: 'applicant.kind',
            citations: audience.citations,
          }),
        ]
      : []
  const near = isNear
    ? [said('service.near', TEXTS.serviceNear, { fact: 'applicant.land', citations: service.citations })]
    : []
  return [offers, ...meant, ...near]
}

function said(rule: string, text: Localized, basis: Pick<Finding, 'fact' | 'citations'>): Finding {
  return { rule, outcome: 'fulfilled', text, ...basis }
}

function listed(names: readonly Localized[]): Localized {
  return { de: names.map(({ de }) => de).join(', '), en: names.map(({ en }) => en).join(', ') }
}
