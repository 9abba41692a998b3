import { useState } from 'react'
import { forwardingConsent, questionsOf } from '@rechenlotse/domain/applications'
import { Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { OwnWords } from './own-words'
import { useCommandForm } from './use-command-form'

/** Asks the applicant for the one declaration without which nothing is passed on. */
export function ConsentForm({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const locale = useLocale()
  const [message, setMessage] = useState('')
  const declaration = questionsOf(shown.form).find(({ id }) => id === forwardingConsent)
  const { errors, send, isPending, error } = useCommandForm({
    shown,
    command: 'clarification',
    faults: () =>
      message.trim() === '' ? [{ fieldId: 'consent-message', message: t('consent.message-missing') }] : [],
    body: () => ({ questions: [forwardingConsent], message: message.trim() }),
    fieldOf: (pointer) => (pointer === '/message' ? 'consent-message' : null),
    onDone,
  })
  return (
    <ActionFormFrame
      title={t('consent.title')}
      submitLabel={t('consent.submit')}
      isPossible={shown.allowedActions.includes('ask')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <Text>{t('consent.text')}</Text>
      <Text strong>{declaration?.label[locale]}</Text>
      <OwnWords
        id="consent-message"
        label={t('consent.message')}
        hint={t('ask.message-hint')}
        rows={4}
        value={message}
        onChange={setMessage}
        errors={errors}
      />
    </ActionFormFrame>
  )
}
