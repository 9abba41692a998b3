import type { Offer, Verdict } from '@rechenlotse/domain/matching'

export type VerdictCounts = Readonly<Record<Verdict, number>>

export function countVerdicts(offers: readonly Offer[]): VerdictCounts {
  const counts = { eligible: 0, check: 0, ineligible: 0, unavailable: 0 }
  for (const { verdict } of offers) counts[verdict] += 1
  return counts
}
