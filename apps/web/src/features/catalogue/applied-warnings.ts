import { createContext, useContext } from 'react'
import type { Offer } from '@rechenlotse/domain/matching'

/** Ids of the warnings that apply to what has been answered; empty where nothing is known of who reads. */
export const AppliedWarnings = createContext<ReadonlySet<string>>(new Set())

export function useApplies(rule: string): boolean {
  return useContext(AppliedWarnings).has(rule)
}

export function warningsOf(offer: Offer | null): ReadonlySet<string> {
  return new Set(offer?.reasons.filter(({ outcome }) => outcome === 'warning').map(({ rule }) => rule))
}
