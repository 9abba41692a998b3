import { missingFacts } from './derived/underlying-facts'
import type { Finding } from './explain-rule'
import type { FactLookup } from './fact-value'
import type { OpenQuestion, Verdict } from './match-result'

/** What is needed of one judged programme to see what its verdict and its cost wait for. */
export interface Waiting {
  readonly programme: string
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Leaves that keep the cost from being known. */
  readonly cost: readonly Finding[]
}

/**
 * Facts not given that verdicts wait for, most useful first: by the number of verdicts, then as they
 * came up. Facts on which only a price depends stand last and decide no verdict.
 */
export function openQuestions(waiting: readonly Waiting[], known: FactLookup): readonly OpenQuestion[] {
  const decides = new Map<string, Set<string>>()
  const note = (fact: string, programme?: string): void => {
    const programmes = decides.get(fact) ?? new Set()
    if (programme !== undefined) programmes.add(programme)
    decides.set(fact, programmes)
  }
  const isOpen = waiting.filter(({ verdict }) => verdict === 'check' || verdict === 'eligible')
  for (const { programme, verdict, findings } of isOpen)
    if (verdict === 'check') missingIn(findings, known).forEach((fact) => note(fact, programme))
  for (const { cost } of isOpen) missingIn(cost, known).forEach((fact) => note(fact))
  return [...decides]
    .map(([fact, programmes]) => ({ fact, decides: [...programmes].sort() }))
    .sort((a, b) => b.decides.length - a.decides.length || (a.fact < b.fact ? -1 : 1))
}

function missingIn(findings: readonly Finding[], known: FactLookup): readonly string[] {
  return findings
    .filter(({ outcome, fact }) => outcome === 'unknown' && fact !== null)
    .flatMap(({ fact }) => missingFacts(fact ?? '', known))
}
