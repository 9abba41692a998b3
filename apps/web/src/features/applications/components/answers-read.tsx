import {
  visibleQuestions,
  type Answers,
  type Form,
  type Question,
  type Section,
} from '@rechenlotse/domain/applications'
import { DescriptionList, Heading, Stack, Tag, Text } from '@rechenlotse/ui'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { answerInWords } from './answer-in-words'

export interface AnswersReadProps {
  readonly form: Form
  readonly answers: Answers
}

interface SectionReadProps {
  readonly section: Section
  readonly questions: readonly Question[]
  readonly answers: Answers
}

function SectionRead({ section, questions, answers }: SectionReadProps) {
  const t = useTexts('applications')
  const locale = useLocale()
  const unanswered = questions.filter(({ id }) => answers[id] === undefined)
  return (
    <Stack gap="sm">
      <Heading level={3}>{section.title[locale]}</Heading>
      <DescriptionList
        stacked
        items={questions.flatMap((question) => {
          const answer = answers[question.id]
          if (answer === undefined) return []
          const value = (
            <>
              <WrittenText>{answerInWords(question, answer.value, locale)}</WrittenText>
              {answer.origin !== 'typed' && <Tag>{t(`origin.${answer.origin}`)}</Tag>}
            </>
          )
          return [{ key: question.id, term: question.label[locale], value }]
        })}
      />
      {unanswered.length > 0 && (
        <Text size="small" muted>
          {t('answers.none-for', { questions: unanswered.map(({ label }) => label[locale]).join(' · ') })}
        </Text>
      )}
    </Stack>
  )
}

/** All answers by section, to read; what was left open stands below in one line. */
export function AnswersRead({ form, answers }: AnswersReadProps) {
  const visible = new Set(visibleQuestions(form, answers).map(({ id }) => id))
  return (
    <Stack gap="lg">
      {form.sections.map((section) => (
        <SectionRead
          key={section.key}
          section={section}
          questions={section.questions.filter(({ id }) => visible.has(id))}
          answers={answers}
        />
      ))}
    </Stack>
  )
}
