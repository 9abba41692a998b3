import { missingFacts } from './derived/underlying-facts'
import type { Finding } from './rules/explain-node'
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
 * Facts not given that verdicts wait for, by the number of verdicts. Of several alternatives the first is asked;
 * the others, and facts on which only a price depends, stand last and decide no verdict yet.
 */
export function openQuestions(waiting: readonly Waiting[], known: FactLookup): readonly OpenQuestion[] {
  const questions = new Map<string, Set<string>>()
  const decides = (fact: string): Set<string> => {
    const programmes = questions.get(fact) ?? new Set<string>()
    questions.set(fact, programmes)
    return programmes
  }
  const isOpen = waiting.filter(({ verdict }) => verdict === 'check' || verdict === 'eligible')
  for (const { programme, verdict, findings } of isOpen)
    if (verdict === 'check')
      for (const finding of unknownOf(findings))
        for (const fact of missingFacts(finding.fact, known)) {
          const programmes = decides(fact)
          if (isNext(finding, known)) programmes.add(programme)
        }
  for (const { cost } of isOpen) for (const { fact } of unknownOf(cost)) missingFacts(fact, known).forEach(decides)
  return [...questions]
    .map(([fact, programmes]) => ({ fact, decides: [...programmes].sort() }))
    .sort((a, b) => b.decides.length - a.decides.length || (a.fact < b.fact ? -1 : 1))
}

type Unknown = Finding & { readonly fact: string }

function unknownOf(findings: readonly Finding[]): readonly Unknown[] {
  return findings.filter((one): one is Unknown => one.outcome === 'unknown' && one.fact !== null)
}

function isNext({ after }: Finding, known: FactLookup): boolean {
  return after === undefined || missingFacts(after, known).length === 0
}
