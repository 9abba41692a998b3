import { questionsOf, type AnswerValue, type Form } from '@rechenlotse/domain/applications'
import { Heading, Stack, Table, Text } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { answerInWords } from '../../applications'
import type { CaseView, ClarificationRecord } from '../api/case-view'

interface ChangedAnswer {
  readonly id: string
  readonly label: string
  readonly before: string
  readonly after: string
}

function useChanges(form: Form, { questions, changes }: ClarificationRecord): readonly ChangedAnswer[] {
  const t = useTexts('intake')
  const locale = useLocale()
  return questions.flatMap((id) => {
    const question = questionsOf(form).find((candidate) => candidate.id === id)
    if (question === undefined) return []
    const words = (value: AnswerValue | null | undefined) =>
      value === null || value === undefined ? t('case.no-answer') : answerInWords(question, value, locale)
    const change = changes?.[id]
    return [
      {
        id,
        label: question.label[locale],
        before: change ? words(change.before) : t('asked.open'),
        after: change ? words(change.after) : t('asked.open'),
      },
    ]
  })
}

function Asked({ form, record }: { readonly form: Form; readonly record: ClarificationRecord }) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { askedAt, answeredAt, message } = record
  const rows = useChanges(form, record)
  const ending = record.changes === null ? 'asked.closed' : 'asked.answered'
  return (
    <Stack gap="sm">
      <Heading level={3}>{t('asked.at', { at: writeInstant(askedAt, locale) })}</Heading>
      <WrittenText>{message}</WrittenText>
      <Text>{answeredAt ? t(ending, { at: writeInstant(answeredAt, locale) }) : t('asked.waiting')}</Text>
      <Table
        small
        caption={t('asked.changes', { at: writeInstant(askedAt, locale) })}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'label', header: t('asked.question'), rowHeader: true, cell: ({ label }) => label },
          { key: 'before', header: t('asked.before'), cell: ({ before }) => <WrittenText>{before}</WrittenText> },
          { key: 'after', header: t('asked.after'), cell: ({ after }) => <WrittenText>{after}</WrittenText> },
        ]}
      />
    </Stack>
  )
}

/** What was asked back, and what the applicant changed in answer. */
export function Clarifications({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  if (shown.clarifications.length === 0) return null
  return (
    <Stack>
      <Heading level={2}>{t('asked.title')}</Heading>
      {shown.clarifications.map((record) => (
        <Asked key={record.askedAt} form={shown.form} record={record} />
      ))}
    </Stack>
  )
}
