import type { Offer } from '@rechenlotse/domain/matching'
import { useMatch } from '../matching/api/use-match'
import { useAnswers } from '../matching/use-answers'

/** How a programme stands to what has been answered; null where nothing has, and while it is being judged. */
export function useOwnOffer(programme: string): Offer | null {
  const { need } = useAnswers()
  const { result } = useMatch(Object.keys(need).length > 0 ? need : null)
  return result?.offers.find((one) => one.programme === programme) ?? null
}
