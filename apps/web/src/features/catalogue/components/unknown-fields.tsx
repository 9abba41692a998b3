import { Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeView } from '../api/views'

/** What nobody states, in one sentence. */
export function UnknownFields({ fields }: { readonly fields: ProgrammeView['unknownFields'] }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (fields.length === 0) return null
  return (
    <Text className="rl-prose">
      <strong>{t('facts.nobody')}</strong> {fields.map(({ label }) => label[locale]).join(', ')}.
    </Text>
  )
}
