import { useState, type FormEvent } from 'react'
import { questionsOf, type Question } from '@rechenlotse/domain/applications'
import { Alert, Button, Cluster, ErrorSummary, Heading, Stack, Text, TextArea } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { keptAs } from '../../../platform/kept'
import { PageTitle } from '../../../platform/page'
import { Problem } from '../../../platform/problem'
import { WrittenText } from '../../../platform/forms/written-text'
import { useLocale } from '../../../platform/use-locale'
import type { ClarificationView } from '../api/application-view'
import { useAnswerClarification } from '../api/use-answer-clarification'
import { withValues, type Values } from '../draft/answer-conflicts'
import { useDraft } from '../draft/use-draft'
import { clarificationFaults, faultsAtFields } from '../submission/clarification-faults'
import { QuestionField } from './question-field'
import { useProgrammeName } from './use-programme-name'
import { useWording } from './use-wording'

/** What the desk asks for is needed; that a field may stay empty is said of the form, not of its question. */
function asNeeded(question: Question): Question {
  const { help, ...others } = question
  const mayStayEmpty = !question.required && question.type !== 'long-text' && question.type !== 'declaration'
  return { ...(mayStayEmpty || help === undefined ? others : { ...others, help }), required: true } as Question
}

/** What was typed and not sent yet. */
interface Typed {
  readonly values: Values
  readonly message: string
}

function useClarification(asked: readonly Question[], askedAt: string) {
  const forms = useFormTexts()
  const { application, form } = useDraft()
  const t = useWording(application)
  const errors = useFieldErrors()
  const answer = useAnswerClarification(application.id)
  const kept = keptAs<Typed>(`answer.${application.id}.${askedAt}`)
  const [first] = useState(kept.read)
  const [values, setValues] = useState<Values>(first?.values ?? {})
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState(first?.message ?? '')
  const answers = withValues(application.answers, values)
  const texts = { feature: t, forms }
  const note = (id: string, isReadable: boolean) =>
    setUnreadable((before) => new Set(isReadable ? [...before].filter((other) => other !== id) : [...before, id]))
  const send = () => {
    const hasRemark = message.trim() !== ''
    const given = Object.keys(values)
    const faults = faultsAtFields(clarificationFaults({ form, answers, asked, unreadable, given, hasRemark }), texts)
    errors.show(faults)
    if (faults.length > 0) return
    answer.mutate(
      { answers: values, ...(message.trim() === '' ? {} : { message: message.trim() }) },
      {
        onSuccess: () => kept.keep(null),
        onError: (error) => errors.show(error instanceof Problem ? faultsAtFields(error.faults, texts) : []),
      },
    )
  }
  const change = (id: string, value: Values[string]) => {
    const changed = { ...values, [id]: value }
    setValues(changed)
    kept.keep({ values: changed, message })
    errors.forget(id)
  }
  const remark = (text: string) => {
    setMessage(text)
    kept.keep({ values, message: text })
    errors.forget('clarification-message')
  }
  return { answers, answer, errors, message, remark, note, change, send }
}

/** What the desk asks: its words, and the very fields it wants answered anew. */
export function ClarificationForm({ clarification }: { readonly clarification: ClarificationView }) {
  const forms = useFormTexts()
  const locale = useLocale()
  const { application, form } = useDraft()
  const t = useWording(application)
  const title = useProgrammeName(application)
  const asked = questionsOf(form).filter(({ id }) => clarification.questions.includes(id))
  const { answers, answer, errors, message, remark, note, change, send } = useClarification(
    asked,
    clarification.askedAt,
  )
  const failed = errors.errors.length > 0 || Boolean(answer.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <Stack gap="lg">
      <PageTitle title={title} errorPrefix={failed ? forms('error-prefix') : undefined} />
      <Heading level={2}>{t('clarification.title')}</Heading>
      <Alert tone="warning" title={t('clarification.asked', { at: writeInstant(clarification.askedAt, locale) })}>
        <WrittenText>{clarification.message}</WrittenText>
      </Alert>
      <Text>{t('clarification.required')}</Text>
      <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
      <form noValidate onSubmit={submit}>
        <Stack gap="lg">
          {asked.map((question) => (
            <QuestionField
              key={question.id}
              id={question.id}
              question={asNeeded(question)}
              mark={t('clarification.needed')}
              answer={answers[question.id]}
              onChange={(value) => change(question.id, value)}
              onText={(isReadable) => note(question.id, isReadable)}
              error={errors.of(question.id)}
            />
          ))}
          <TextArea
            id="clarification-message"
            label={t('clarification.message')}
            hint={t('clarification.message-hint')}
            optionalLabel={forms('optional')}
            rows={4}
            maxLength={5000}
            value={message}
            onChange={remark}
            error={errors.of('clarification-message')}
          />
          <ProblemNotice error={errors.errors.length > 0 ? null : answer.error} feature={t} />
          <Cluster>
            <Button type="submit" busy={answer.isPending}>
              {t('clarification.submit')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Stack>
  )
}
