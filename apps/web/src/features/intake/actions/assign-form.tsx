import { useState } from 'react'
import { RadioGroup } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { useCommandForm } from './use-command-form'

/** Central advice says which operator takes the case. */
export function AssignForm({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const [operator, setOperator] = useState<string | null>(null)
  const { errors, send, isPending, error } = useCommandForm({
    shown,
    command: 'assignment',
    faults: () => (operator === null ? [{ fieldId: 'assign-operator', message: t('assign.missing') }] : []),
    body: () => ({ operator: operator ?? '' }),
    fieldOf: (pointer) => (pointer === '/operator' ? 'assign-operator' : null),
    onDone,
  })
  return (
    <ActionFormFrame
      title={t('assign.title')}
      submitLabel={t('assign.submit')}
      isPossible={shown.allowedActions.includes('assign')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <RadioGroup
        id="assign-operator"
        label={t('assign.operator')}
        options={shown.operators.map(({ key, name }) => ({ value: key, label: name }))}
        value={operator}
        onChange={setOperator}
        error={errors.of('assign-operator')}
      />
    </ActionFormFrame>
  )
}
