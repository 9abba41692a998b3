import type { Finding } from './rules/explain-node'
import type { MatchingContext } from './matching-context'
import type { Outcome, Reason } from './match-result'
import { resolveSources } from './resolve-sources'

const ORDER: readonly Outcome[] = ['violated', 'unknown', 'manual', 'warning', 'fulfilled']

/** Findings as sentences in the asked language: what rules out first, in the order of the rules, no sentence twice. */
export function toReasons(
  findings: readonly Finding[],
  context: Pick<MatchingContext, 'index' | 'options'>,
): readonly Reason[] {
  const { locale } = context.options
  const seen = new Set<string>()
  return ORDER.flatMap((outcome) => findings.filter((one) => one.outcome === outcome)).flatMap(
    ({ rule, outcome, text, citations }) => {
      const key = `${outcome} ${text[locale]}`
      if (seen.has(key)) return []
      seen.add(key)
      const sources = resolveSources(citations, context.index.catalogue, locale)
      return [{ rule, outcome, text: text[locale], sources }]
    },
  )
}
