import type { SourceNoteTexts, SourceReference } from '@rechenlotse/ui'
import { formatDate } from '../../platform/format'
import type { Locale } from '../../platform/locale'
import type { Translate } from '../../platform/texts'
import type { CitationView } from './api/views'

export function sourceTexts(t: Translate): SourceNoteTexts {
  return {
    source: t('source.source'),
    asOf: t('source.asOf'),
    chapter: t('source.chapter'),
    secondary: t('source.secondary'),
    officialPage: t('source.officialPage'),
    externalSite: t('source.externalSite'),
  }
}

export function sourceReference(citation: CitationView, locale: Locale): SourceReference {
  const { title, url, chapter, asOf, tier, officialUrl } = citation
  return { title: title[locale], url, chapter, asOf: formatDate(asOf, locale), tier, officialUrl }
}
