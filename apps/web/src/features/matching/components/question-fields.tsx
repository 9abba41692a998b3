import { Stack } from '@rechenlotse/ui'
import type { MatchingGpu } from '@rechenlotse/domain/matching'
import { isBusiness, type Question } from '../questions'
import { FactField } from './fact-field'
import type { FactFieldProps } from './fact-field-props'
import { QuestionSize } from './question-size'
import { SmeCheck } from './sme-check'

export interface QuestionFieldsProps extends Omit<FactFieldProps, 'path' | 'hideLabel'> {
  readonly question: Question
  readonly gpus: readonly MatchingGpu[]
}

export function QuestionFields({ question, gpus, ...field }: QuestionFieldsProps) {
  const facts = question.facts(field.need, field.unknown)
  if (question.key === 'size') return <QuestionSize {...field} gpus={gpus} />
  return (
    <Stack gap="lg">
      {facts.map((path, index) => (
        <FactField key={path} {...field} path={path} hideLabel={index === 0 && facts.length === 1} />
      ))}
      {question.key === 'who' && isBusiness(field.need) && <SmeCheck {...field} />}
    </Stack>
  )
}
