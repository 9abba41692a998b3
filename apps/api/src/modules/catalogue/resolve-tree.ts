import type { Citation, FactValue } from '@rechenlotse/domain/catalogue'
import type { Rule, SharedRule } from '@rechenlotse/domain/matching'
import type { SourceViews } from './source-views'

/** Writes shared rules out and resolves every list of citations, however deep; everything else stays as it is. */
export function resolveTree(value: unknown, sharedRules: readonly SharedRule[], views: SourceViews): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveTree(item, sharedRules, views))
  if (typeof value !== 'object' || value === null) return value
  if ('shared' in value) return resolveTree(ruleOf(String(value.shared), sharedRules), sharedRules, views)
  return Object.fromEntries(
    Object.entries(value as Record<string, FactValue>).map(([name, part]) => [
      name,
      name === 'citations'
        ? (part as unknown as Citation[]).map(views.citation)
        : resolveTree(part, sharedRules, views),
    ]),
  )
}

function ruleOf(id: string, sharedRules: readonly SharedRule[]): Rule {
  const found = sharedRules.find((shared) => shared.id === id)
  if (found === undefined) throw new Error(`the catalogue names the shared rule ${id}, which it does not hold`)
  return found.rule
}

/** The keys of all sources that a resolved tree cites. */
export function citedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedSources)
  if (typeof value !== 'object' || value === null) return []
  const own = 'tier' in value && 'key' in value ? [String(value.key)] : []
  return [...own, ...Object.values(value).flatMap(citedSources)]
}
