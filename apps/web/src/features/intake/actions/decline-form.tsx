import { useState } from 'react'
import { CheckboxGroup } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useAlternatives } from '../api/use-alternatives'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { ReasonField } from './reason-field'
import { useCommandForm } from './use-command-form'

const mostSuggested = 5
const worthSuggesting: ReadonlySet<string> = new Set(['eligible', 'check'])

/** The next best programmes by today's matching. */
function useSuggestions({ shown }: Pick<ActionFormProps, 'shown'>) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { data } = useAlternatives(shown)
  return (data?.items ?? [])
    .filter(({ programme, verdict }) => programme !== shown.programme && worthSuggesting.has(verdict))
    .slice(0, mostSuggested)
    .map(({ programme, programmeName, verdict }) => ({
      value: programme,
      label: `${programmeName[locale]} (${t(`match.${verdict}`)})`,
    }))
}

/** Declines with a reason, and says what else may fit. */
export function DeclineForm({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const forms = useFormTexts()
  const [reason, setReason] = useState('')
  const [suggestions, setSuggestions] = useState<readonly string[]>([])
  const options = useSuggestions({ shown })
  const { errors, send, isPending, error } = useCommandForm({
    shown,
    command: 'decline',
    faults: () => (reason.trim() === '' ? [{ fieldId: 'decide-reason', message: t('decline.reason-missing') }] : []),
    body: () => ({ reason: reason.trim(), ...(suggestions.length === 0 ? {} : { suggestions }) }),
    fieldOf: (pointer) => (pointer === '/reason' ? 'decide-reason' : null),
    onDone,
  })
  return (
    <ActionFormFrame
      title={t('decline.title')}
      submitLabel={t('decline.submit')}
      isPossible={shown.allowedActions.includes('decline')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <ReasonField outcome="decline" value={reason} onChange={setReason} errors={errors} />
      {options.length > 0 && (
        <CheckboxGroup
          id="decline-suggestions"
          label={t('decline.suggestions')}
          hint={t('decline.suggestions-hint')}
          optionalLabel={forms('optional')}
          options={options}
          values={suggestions}
          onChange={setSuggestions}
        />
      )}
    </ActionFormFrame>
  )
}
