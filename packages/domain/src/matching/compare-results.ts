import type { OfferOutline } from './offer-outline'

/** Keys of the sentences that say what changed; they come in pairs, one for each direction. */
export const changeKinds = ['added', 'removed', 'opened', 'closed', 'better', 'worse', 'cutoff', 'cost'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** One thing that changed at one programme; what was not there before, or is no longer there, is null. */
export interface OfferChange {
  readonly kind: ChangeKind
  /** Catalogue key. */
  readonly programme: string
  readonly before: OfferOutline | null
  readonly after: OfferOutline | null
}

const RANK = { unavailable: 0, ineligible: 1, check: 2, eligible: 3 } as const

const isInReach = (offer: OfferOutline | null): boolean => offer?.verdict === 'eligible' || offer?.verdict === 'check'

/**
 * What changed between two results of one need, by programme. A programme that was out of reach and still is, is not
 * spoken about; cut-offs and costs are compared only while it is in reach.
 */
export function compareResults(
  before: readonly OfferOutline[],
  after: readonly OfferOutline[],
): readonly OfferChange[] {
  const [was, is] = [byProgramme(before), byProgramme(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  return keys.flatMap((programme) => {
    const pair = { before: was.get(programme) ?? null, after: is.get(programme) ?? null }
    if (!isInReach(pair.before) && !isInReach(pair.after)) return []
    return kindsOf(pair).map((kind) => ({ kind, programme, ...pair }))
  })
}

const byProgramme = (offers: readonly OfferOutline[]): ReadonlyMap<string, OfferOutline> =>
  new Map(offers.map((offer) => [offer.programme, offer]))

function kindsOf({ before, after }: Pick<OfferChange, 'before' | 'after'>): readonly ChangeKind[] {
  if (after === null) return ['removed']
  if (before === null) return ['added']
  if (before.verdict === 'unavailable') return ['opened']
  if (after.verdict === 'unavailable') return ['closed']
  const step = RANK[after.verdict] - RANK[before.verdict]
  const isKept = isInReach(before) && isInReach(after)
  return [
    ...(step > 0 ? (['better'] as const) : []),
    ...(step < 0 ? (['worse'] as const) : []),
    ...(isKept && before.applyBy !== after.applyBy ? (['cutoff'] as const) : []),
    ...(isKept && before.cost !== after.cost ? (['cost'] as const) : []),
  ]
}
