import type { Answer, AnswerValue, Question } from '@rechenlotse/domain/applications'
import { CheckboxGroup, NumberField, RadioGroup, Select, Tag, TextArea, TextField } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { countryOptions } from '../../identity'
import { choicesOf, valueOfChoice } from './choices'
import { useHint } from './use-hint'

export interface QuestionFieldProps {
  readonly id: string
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onChange: (value: AnswerValue | null) => void
  readonly error: string | undefined
  /** Behind the label, in place of whether the form insists on an answer. */
  readonly mark?: string | undefined
}

const mostRadios = 8
const text = (answer: Answer | undefined): string => (typeof answer?.value === 'string' ? answer.value : '')
const textOrNone = (value: string): string | null => (value === '' ? null : value)

/** What every control of a question gets: label, help, where the answer came from, fault. */
function useCommon({ id, question, answer, error, mark }: QuestionFieldProps) {
  const locale = useLocale()
  const forms = useFormTexts()
  const t = useTexts('applications')
  const origin = answer && answer.origin !== 'typed' ? t(`origin.${answer.origin}`) : null
  return {
    id,
    label: (
      <>
        {question.label[locale]}
        {origin && (
          <>
            {' '}
            <Tag>{origin}</Tag>
          </>
        )}
      </>
    ),
    hint: useHint(question, answer),
    error,
    optionalLabel: mark ?? (question.required ? undefined : forms('optional')),
  }
}

function ChoiceField(props: QuestionFieldProps) {
  const { question, answer, onChange } = props
  const common = useCommon(props)
  const locale = useLocale()
  const t = useTexts('applications')
  const isConsent = question.type === 'declaration'
  const [yes, no] = isConsent ? [t('clarification.agree'), t('clarification.disagree')] : [t('yes'), t('no')]
  const options = choicesOf(question, locale, { yes, no, none: t('no-answer') })
  const value = answer === undefined ? '' : String(answer.value)
  const change = (choice: string) => onChange(valueOfChoice(question, choice))
  if (options.length > mostRadios)
    return (
      <Select
        {...common}
        emptyLabel={t('choose')}
        options={options.filter((option) => option.value !== '')}
        value={value}
        onChange={change}
      />
    )
  return <RadioGroup {...common} options={options} value={value} onChange={change} />
}

function NumberQuestionField(props: QuestionFieldProps & { readonly onText: (isReadable: boolean) => void }) {
  const { question, answer, onChange, onText } = props
  const common = useCommon(props)
  const locale = useLocale()
  const unit = question.type === 'number' ? question.unit[locale] : undefined
  return (
    <NumberField
      {...common}
      locale={locale}
      suffix={unit}
      value={typeof answer?.value === 'number' ? answer.value : null}
      onChange={(value, written) => {
        onText(value !== null || written.trim() === '')
        onChange(value)
      }}
    />
  )
}

const inputTypes = { email: 'email', url: 'url', date: 'date' } as const

function TextQuestionField(props: QuestionFieldProps) {
  const { question, answer, onChange } = props
  const common = useCommon(props)
  const locale = useLocale()
  const t = useTexts('applications')
  const entry = { ...common, value: text(answer), onChange: (value: string) => onChange(textOrNone(value)) }
  if (question.type === 'long-text') return <TextArea {...entry} rows={6} />
  if (question.type === 'country')
    return <Select {...entry} emptyLabel={t('choose')} options={countryOptions(locale)} />
  return <TextField {...entry} type={inputTypes[question.type as keyof typeof inputTypes] ?? 'text'} />
}

/** One question of a form with the control that its type needs. */
export function QuestionField(props: QuestionFieldProps & { readonly onText: (isReadable: boolean) => void }) {
  const { onText, ...rest } = props
  const { question, answer, onChange } = rest
  const locale = useLocale()
  const common = useCommon(rest)
  switch (question.type) {
    case 'number':
      return <NumberQuestionField {...props} />
    case 'single':
    case 'yes-no':
    case 'declaration':
      return <ChoiceField {...rest} />
    case 'multiple':
      return (
        <CheckboxGroup
          {...common}
          options={question.options.map(({ value, label }) => ({ value, label: label[locale] }))}
          values={Array.isArray(answer?.value) ? (answer.value as readonly string[]) : []}
          onChange={(values) => onChange(values.length > 0 ? values : null)}
        />
      )
    default:
      return <TextQuestionField {...rest} />
  }
}
