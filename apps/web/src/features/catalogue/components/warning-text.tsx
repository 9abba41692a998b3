import { Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { RuleView, WarningView } from '../api/views'
import { useApplies } from '../applied-warnings'
import { conditionInWords } from '../condition-in-words'

export interface WarningTextProps {
  readonly warning: Pick<WarningView, 'id' | 'when' | 'text'>
  readonly size?: 'small' | undefined
}

/** A warning; where it hangs on a condition that nobody has answered, the condition stands before it. */
export function WarningText({ warning, size }: WarningTextProps) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const applies = useApplies(warning.id)
  const words = warning.text[locale]
  if (!warning.when || applies) return <Text size={size}>{words}</Text>
  const joints = { locale, and: t('rules.and'), or: t('rules.or') }
  return (
    <Text size={size}>
      <strong>{t('rules.onlyIf', { condition: conditionInWords(warning.when as RuleView, joints) })}</strong> {words}
    </Text>
  )
}
