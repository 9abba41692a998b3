import { Details } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import type { CitationView } from '../api/views'
import { Citations } from './citations'

/** Sources that open on demand; whether a third party says so is always visible. */
export function FoldedCitations({ citations }: { readonly citations: readonly CitationView[] }) {
  const t = useTexts('catalogue')
  if (citations.length === 0) return null
  const isThirdParty = citations.every(({ tier }) => tier === 'secondary')
  const count = t('sources', { count: citations.length })
  return (
    <Details summary={isThirdParty ? `${count}: ${t('source.secondary')}` : count}>
      <Citations citations={citations} />
    </Details>
  )
}
