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

function useCondition(rule: RuleView | null): string {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (rule === null) return ''
  const { statements, needsAll } = conditionInWords(rule, locale)
  const [only = ''] = statements
  if (statements.length === 1) return t('rules.onlyIf', { condition: only })
  const quoted = statements.map((statement) => t('rules.quoted', { statement })).join(' ')
  return t(needsAll ? 'rules.onlyIfAll' : 'rules.onlyIfAny', { conditions: quoted })
}

/** A warning; where it hangs on a condition that nobody has answered, the condition stands before it. */
export function WarningText({ warning, size }: WarningTextProps) {
  const locale = useLocale()
  const { id, when, text } = warning
  const applies = useApplies(id)
  const condition = useCondition(when && !applies ? (when as RuleView) : null)
  return (
    <Text size={size}>
      {condition && (
        <>
          <strong>{condition}</strong>{' '}
        </>
      )}
      {text[locale]}
    </Text>
  )
}
