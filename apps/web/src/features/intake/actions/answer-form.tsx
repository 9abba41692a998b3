import { useState } from 'react'
import { useTexts } from '../../../platform/texts'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { OwnWords } from './own-words'
import { useCommandForm } from './use-command-form'

/** Closes a request for advice with a short record that the organisation reads. */
export function AnswerForm({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const [reason, setReason] = useState('')
  const { errors, send, isPending, error } = useCommandForm({
    shown,
    command: 'advice',
    faults: () => (reason.trim() === '' ? [{ fieldId: 'answer-reason', message: t('answer.reason-missing') }] : []),
    body: () => ({ reason: reason.trim() }),
    fieldOf: (pointer) => (pointer === '/reason' ? 'answer-reason' : null),
    onDone,
  })
  return (
    <ActionFormFrame
      title={t('answer.title')}
      submitLabel={t('answer.submit')}
      isPossible={shown.allowedActions.includes('answer')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <OwnWords
        id="answer-reason"
        label={t('answer.reason')}
        hint={t('decision.reason-hint')}
        rows={6}
        value={reason}
        onChange={setReason}
        errors={errors}
      />
    </ActionFormFrame>
  )
}
