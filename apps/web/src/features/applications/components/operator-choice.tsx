import { RadioGroup } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeToApply } from '../api/use-programme'

export interface OperatorChoiceProps {
  readonly programme: ProgrammeToApply
  /** '' = central advice assigns one. */
  readonly value: string
  readonly onChange: (operator: string) => void
}

/** Where several centres take applications, the applicant picks one or leaves it to the advice desk. */
export function OperatorChoice({ programme, value, onChange }: OperatorChoiceProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  if (programme.intake !== 'here' || programme.intakeOperators.length < 2) return null
  const nameOf = (key: string) => programme.operators.find((operator) => operator.key === key)?.name[locale] ?? key
  return (
    <RadioGroup
      id="start-operator"
      label={t('start.operator')}
      hint={t('start.operator-hint')}
      options={[
        { value: '', label: t('start.operator-any') },
        ...programme.intakeOperators.map((key) => ({ value: key, label: nameOf(key) })),
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
