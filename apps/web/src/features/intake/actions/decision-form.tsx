import { useState } from 'react'
import { NumberField, TextArea } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { useCommandForm } from './use-command-form'

export interface DecisionFormProps extends ActionFormProps {
  readonly outcome: 'approve' | 'decline'
}

function useDecision({ shown, onDone, outcome }: DecisionFormProps) {
  const t = useTexts('intake')
  const [reason, setReason] = useState('')
  const [amount, setAmount] = useState<number | null>(null)
  const [isReadable, setReadable] = useState(true)
  const form = useCommandForm({
    shown,
    command: outcome === 'approve' ? 'approval' : 'decline',
    faults: () => [
      ...(reason.trim() === '' ? [{ fieldId: 'decide-reason', message: t(`${outcome}.reason-missing`) }] : []),
      ...(isReadable ? [] : [{ fieldId: 'decide-amount', message: t('approve.amount-not-a-number') }]),
    ],
    body: () => ({ reason: reason.trim(), ...(outcome === 'approve' && amount !== null ? { amount } : {}) }),
    fieldOf: (pointer) => ({ '/reason': 'decide-reason', '/amount': 'decide-amount' })[pointer] ?? null,
    onDone,
  })
  const changeAmount = (value: number | null, text: string) => {
    setAmount(value)
    setReadable(value !== null || text.trim() === '')
  }
  return { reason, setReason, amount, changeAmount, form }
}

/** Approves with an amount, or declines; always with a reason that the applicant reads. */
export function DecisionForm(props: DecisionFormProps) {
  const { shown, onDone, outcome } = props
  const t = useTexts('intake')
  const forms = useFormTexts()
  const locale = useLocale()
  const { reason, setReason, amount, changeAmount, form } = useDecision(props)
  const { errors, send, isPending, error } = form
  return (
    <ActionFormFrame
      title={t(`${outcome}.title`)}
      submitLabel={t(`${outcome}.submit`)}
      isPossible={shown.allowedActions.includes(outcome)}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      {outcome === 'approve' && (
        <NumberField
          id="decide-amount"
          locale={locale}
          label={t('approve.amount')}
          optionalLabel={forms('optional')}
          suffix={t('approve.unit')}
          value={amount}
          onChange={changeAmount}
          error={errors.of('decide-amount')}
        />
      )}
      <TextArea
        id="decide-reason"
        label={t(`${outcome}.reason`)}
        hint={t('decision.reason-hint')}
        rows={5}
        maxLength={6000}
        value={reason}
        onChange={setReason}
        error={errors.of('decide-reason')}
      />
    </ActionFormFrame>
  )
}
