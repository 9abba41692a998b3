import type { Question } from '@rechenlotse/domain/applications'
import { Badge, DescriptionList, FieldError, Heading, Link, Stack, Tag, VisuallyHidden } from '@rechenlotse/ui'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { answerInWords } from './answer-in-words'
import { useDraft } from '../draft/use-draft'
import { placeOfPage, questionPages, type QuestionPage } from '../question-pages'
import { fieldIdAtCheck } from '../submission/submission-faults'
import './check-sections.css'

interface RowProps {
  readonly question: Question
  readonly page: QuestionPage
  readonly error: string | undefined
}

function AnswerRow({ question, page, error }: RowProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  const { application, state } = useDraft()
  const answer = state.answers[question.id]
  const id = fieldIdAtCheck(question.id)
  return (
    <div id={id} className={error ? 'rl-row-error' : undefined}>
      {answer === undefined && question.required ? (
        !error && <Badge tone="warning">{t('check.missing')}</Badge>
      ) : (
        <WrittenText>
          {answer === undefined ? t('check.optional-missing') : answerInWords(question, answer.value, locale)}
        </WrittenText>
      )}
      {answer && answer.origin !== 'typed' && <Tag>{t(`origin.${answer.origin}`)}</Tag>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Link href={placeOfPage(application.id, page)} size="small" aria-describedby={error ? `${id}-error` : undefined}>
        {t('check.change')}
        <VisuallyHidden>: {question.label[locale]}</VisuallyHidden>
      </Link>
    </div>
  )
}

/** All answers as they will be sent, each with the way to change it. */
export function CheckSections({ errors }: { readonly errors: FieldErrors }) {
  const locale = useLocale()
  const { form, state } = useDraft()
  const pages = questionPages(form, state.answers)
  return form.sections
    .filter(({ key }) => key !== 'declarations')
    .map((section) => (
      <Stack key={section.key} gap="sm">
        <Heading level={2}>{section.title[locale]}</Heading>
        <DescriptionList
          stacked
          items={pages
            .filter((page) => page.section === section.key)
            .flatMap((page) =>
              page.questions.map((question) => ({
                key: question.id,
                term: question.label[locale],
                value: <AnswerRow question={question} page={page} error={errors.of(fieldIdAtCheck(question.id))} />,
              })),
            )}
        />
      </Stack>
    ))
}
