import type { Verdict } from '@rechenlotse/domain/matching'

export type VerdictCounts = Readonly<Record<Verdict, number>>

export function countVerdicts(offers: readonly { readonly verdict: Verdict }[]): VerdictCounts {
  const counts = { eligible: 0, check: 0, ineligible: 0, unavailable: 0 }
  for (const { verdict } of offers) counts[verdict] += 1
  return counts
}
