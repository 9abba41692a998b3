import type { Localized } from '../catalogue/localized'
import { SYSTEM_FACTS } from './derived/system-facts'
import { explainNode, type Explained, type Finding } from './rules/explain-node'
import type { JudgedSystem, Judgement } from './judge-programme'
import { some } from './rules/truth'

const MOST_NAMES = 3
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(SYSTEM_FACTS)

/**
 * What the offered systems say. Where one fits, only fitting systems speak; where none can fit, all do.
 * The same sentence about several systems stands once, with their names.
 */
export function systemFindings({ systems, programme }: Judgement, explained: Explained): readonly Finding[] {
  const value = systems.length === 0 ? 'fulfilled' : some(systems.map((system) => system.value))
  const grouped = new Map<string, { finding: Finding; names: string[] }>()
  for (const system of systems.filter((one) => one.value === value))
    for (const finding of findingsOf(system, programme.offers, explained)) {
      const key = `${finding.rule} ${finding.outcome} ${finding.text.en}`
      const known = grouped.get(key)
      if (known === undefined) grouped.set(key, { finding, names: [nameOf(system)] })
      else if (!known.names.includes(nameOf(system))) known.names.push(nameOf(system))
    }
  return [...grouped.values()].map(({ finding, names }) => ({
    ...finding,
    text: named(finding.text, names),
  }))
}

function findingsOf(
  system: JudgedSystem,
  offers: Judgement['programme']['offers'],
  explained: Explained,
): readonly Finding[] {
  const warnings = offers.find(({ partition }) => partition === system.key)?.warnings ?? []
  const own = system.rules.flatMap((root) => explainNode(root, explained))
  const place = system.partition?.citations ?? []
  return [
    ...own
      .filter(({ outcome }) => system.value !== 'violated' || outcome === 'violated')
      .map((finding) =>
        OF_THE_SYSTEM.has(finding.fact ?? '') ? { ...finding, citations: [...finding.citations, ...place] } : finding,
      ),
    ...warnings.map(({ id, text, citations }) => ({
      rule: id,
      outcome: 'warning' as const,
      text,
      citations,
      fact: null,
    })),
  ]
}

function nameOf(system: JudgedSystem): string {
  return system.partition?.name ?? system.key
}

/** Names beyond the first ones are counted: all of them stand in the list of machines. */
function named(text: Localized, names: readonly string[]): Localized {
  const list = names.slice(0, MOST_NAMES).join(', ')
  if (names.length <= MOST_NAMES) return { de: `${list}: ${text.de}`, en: `${list}: ${text.en}` }
  return {
    de: `Auf ${names.length} Rechnern (${list} und andere): ${text.de}`,
    en: `On ${names.length} machines (${list} and others): ${text.en}`,
  }
}
