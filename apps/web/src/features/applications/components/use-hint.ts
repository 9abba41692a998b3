import { wordsIn, type Answer, type Question } from '@rechenlotse/domain/applications'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

/** Help and, for long texts, how many words there are and may be. */
export function useHint(question: Question, answer: Answer | undefined): string | undefined {
  const locale = useLocale()
  const t = useTexts('applications')
  const words = typeof answer?.value === 'string' ? wordsIn(answer.value) : 0
  const counted = question.type === 'long-text' ? t('words', { words, max: question.maxWords }) : ''
  return [question.help?.[locale] ?? '', counted].filter(Boolean).join(' ') || undefined
}
