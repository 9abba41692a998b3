import { SourceNote } from '@rechenlotse/ui'
import type { ReasonSource } from '@rechenlotse/domain/matching'
import { formatDate } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { sourceTexts } from '../source-texts'

/** The sources of one reason with their dates. */
export function ReasonSources({ sources }: { readonly sources: readonly ReasonSource[] }) {
  const t = useTexts('matching')
  const locale = useLocale()
  if (sources.length === 0) return null
  return (
    <SourceNote
      texts={sourceTexts(t)}
      sources={sources.map((source) => ({ ...source, asOf: formatDate(source.asOf, locale) }))}
    />
  )
}
