import { answerText, visibleQuestions, type Answers, type Form } from '@rechenlotse/domain/applications'
import { DescriptionList, Heading, Stack, Tag } from '@rechenlotse/ui'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

export interface AnswersReadProps {
  readonly form: Form
  readonly answers: Answers
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

/** All answers by section, to read. */
export function AnswersRead({ form, answers, headingLevel = 3 }: AnswersReadProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  const visible = new Set(visibleQuestions(form, answers).map(({ id }) => id))
  return (
    <Stack>
      {form.sections.map((section) => (
        <Stack key={section.key} gap="sm">
          <Heading level={headingLevel}>{section.title[locale]}</Heading>
          <DescriptionList
            stacked
            items={section.questions
              .filter(({ id }) => visible.has(id))
              .map((question) => {
                const answer = answers[question.id]
                return {
                  key: question.id,
                  term: question.label[locale],
                  value: (
                    <>
                      <WrittenText>
                        {answer ? answerText(question, answer.value, locale) : t('no-answer')}
                      </WrittenText>
                      {answer && answer.origin !== 'typed' && <Tag>{t(`origin.${answer.origin}`)}</Tag>}
                    </>
                  ),
                }
              })}
          />
        </Stack>
      ))}
    </Stack>
  )
}
