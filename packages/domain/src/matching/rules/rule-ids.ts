import type { MatchingCatalogue } from '../matching-catalogue'
import type { Rule } from './rule'

/** What speaks against an offer beside its own rules: the state of its programme. */
const OF_STATUS = 'status.not-open-to-DE'

const idsIn = (rule: Rule): readonly string[] => {
  if ('all' in rule) return rule.all.flatMap(idsIn)
  if ('any' in rule) return rule.any.flatMap(idsIn)
  if ('not' in rule) return idsIn(rule.not)
  return 'shared' in rule ? [] : [rule.id]
}

/** Ids of everything that can rule an offer of this catalogue out. */
export function ruleIds({ programmes, sharedRules }: MatchingCatalogue): ReadonlySet<string> {
  const own = programmes.flatMap(({ rules, offers }) => [...rules, ...offers.flatMap((offer) => offer.rules)])
  return new Set([OF_STATUS, ...[...own, ...sharedRules.map(({ rule }) => rule)].flatMap(idsIn)])
}
