import { useState } from 'react'
import { visibleQuestions } from '@rechenlotse/domain/applications'
import { CheckboxGroup, Fieldset } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { OwnWords } from './own-words'
import { useCommandForm } from './use-command-form'

function useAsking({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const [questions, setQuestions] = useState<readonly string[]>([])
  const [message, setMessage] = useState('')
  const form = useCommandForm({
    shown,
    command: 'clarification',
    faults: () => [
      ...(questions.length === 0 ? [{ fieldId: 'ask-questions', message: t('ask.questions-missing') }] : []),
      ...(message.trim() === '' ? [{ fieldId: 'ask-message', message: t('ask.message-missing') }] : []),
    ],
    body: () => ({ questions, message: message.trim() }),
    fieldOf: (pointer) =>
      pointer.startsWith('/questions') ? 'ask-questions' : pointer === '/message' ? 'ask-message' : null,
    onDone,
  })
  return { questions, setQuestions, message, setMessage, form }
}

/** Asks for named answers; only these may change. */
export function AskForm(props: ActionFormProps) {
  const { shown, onDone } = props
  const t = useTexts('intake')
  const locale = useLocale()
  const { questions, setQuestions, message, setMessage, form } = useAsking(props)
  const { errors, send, isPending, error } = form
  const visible = new Set(visibleQuestions(shown.form, shown.answers).map(({ id }) => id))
  const sections = shown.form.sections
    .map(({ key, title, questions: inSection }) => ({
      key,
      title: title[locale],
      options: inSection
        .filter(({ id, type }) => visible.has(id) && type !== 'declaration')
        .map(({ id, label }) => ({ value: id, label: label[locale] })),
    }))
    .filter(({ options }) => options.length > 0)
  return (
    <ActionFormFrame
      title={t('ask.title')}
      submitLabel={t('ask.submit')}
      isPossible={shown.allowedActions.includes('ask')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <OwnWords
        id="ask-message"
        label={t('ask.message')}
        hint={t('ask.message-hint')}
        rows={4}
        value={message}
        onChange={setMessage}
        errors={errors}
      />
      <Fieldset
        id="ask-questions"
        legend={t('ask.questions')}
        hint={t('ask.questions-hint')}
        error={errors.of('ask-questions')}
      >
        {sections.map(({ key, title, options }) => (
          <CheckboxGroup
            key={key}
            id={`ask-questions-${key}`}
            name="ask-questions"
            label={title}
            options={options}
            values={questions}
            onChange={(values) => {
              setQuestions(values)
              errors.forget('ask-questions')
            }}
          />
        ))}
      </Fieldset>
    </ActionFormFrame>
  )
}
