import { TextArea } from '@rechenlotse/ui'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'

export interface ReasonFieldProps {
  readonly outcome: 'approve' | 'decline'
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly errors: FieldErrors
}

/** Why; the applicant reads it. */
export function ReasonField({ outcome, value, onChange, errors }: ReasonFieldProps) {
  const t = useTexts('intake')
  return (
    <TextArea
      id="decide-reason"
      label={t(`${outcome}.reason`)}
      hint={t('decision.reason-hint')}
      rows={5}
      maxLength={6000}
      value={value}
      onChange={(text) => {
        onChange(text)
        errors.forget('decide-reason')
      }}
      error={errors.of('decide-reason')}
    />
  )
}
