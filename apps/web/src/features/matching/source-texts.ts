import type { SourceNoteTexts } from '@rechenlotse/ui'
import type { Translate } from '../../platform/texts'

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
