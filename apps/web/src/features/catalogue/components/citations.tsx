import { SourceNote } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CitationView } from '../api/views'
import { sourceReference, sourceTexts } from '../source-texts'

export function Citations({ citations }: { readonly citations: readonly CitationView[] }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (citations.length === 0) return null
  return <SourceNote texts={sourceTexts(t)} sources={citations.map((citation) => sourceReference(citation, locale))} />
}
