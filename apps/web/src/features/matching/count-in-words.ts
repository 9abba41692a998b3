import type { Translate } from '../../platform/texts'
import type { VerdictCounts } from './count-verdicts'

/** "3 Angebote passen, bei 12 ist noch etwas zu klären." */
export function countInWords({ eligible, check }: VerdictCounts, t: Translate): string {
  const fits = eligible > 0 ? t('lead.fits', { count: eligible }) : t('lead.fitsNone')
  return check > 0 ? `${fits}, ${t('lead.clarify', { count: check })}.` : `${fits}.`
}
