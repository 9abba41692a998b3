import { Stack } from '@rechenlotse/ui'
import type { Matcher } from '../api/matcher'
import { isBusiness, type Question } from '../questions'
import { FactField } from './fact-field'
import type { FactFieldProps } from './fact-field-props'
import { QuestionSize } from './question-size'
import { SmeCheck } from './sme-check'

export interface QuestionFieldsProps extends Omit<FactFieldProps, 'path' | 'hideLabel'> {
  readonly question: Question
  /** null while the engine is on its way. */
  readonly matcher: Matcher | null
}

export function QuestionFields({ question, matcher, ...field }: QuestionFieldsProps) {
  const facts = question.facts(field.need)
  if (question.key === 'size') return <QuestionSize {...field} gpus={matcher?.catalogue.gpus ?? []} />
  return (
    <Stack gap="lg">
      {facts.map((path, index) => (
        <FactField key={path} {...field} path={path} hideLabel={index === 0 && facts.length === 1} />
      ))}
      {question.key === 'who' && isBusiness(field.need) && (
        <SmeCheck {...field} test={matcher?.testSme(field.need) ?? null} />
      )}
    </Stack>
  )
}
