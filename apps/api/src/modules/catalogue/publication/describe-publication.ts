import type { Publication } from './publish-catalogue'

const short = (hash: string): string => hash.slice(0, 12)

/** One line for the log of a start. */
export function describePublication({ outcome, revision, proposed }: Publication): string {
  if (outcome === 'published') return `catalogue published as revision ${short(revision)}`
  if (outcome === 'unchanged') return `catalogue revision ${short(revision)} is in force`
  return `catalogue revision ${short(revision)} is in force; proposal available: the package holds ${short(proposed)} (nothing was applied)`
}
