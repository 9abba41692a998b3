import { useState } from 'react'
import { questionsOf, type AnswerValue, type Form } from '@rechenlotse/domain/applications'
import { Button, Dialog, RadioGroup, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useLocale } from '../../../platform/use-locale'
import { answerInWords } from './answer-in-words'
import type { AnswerConflict } from '../draft/answer-conflicts'

type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

export interface ConflictDialogProps {
  readonly form: Form
  readonly conflicts: readonly AnswerConflict[]
  readonly open: boolean
  readonly onSettle: (choices: Choices) => void
  /** Closing decides nothing. */
  readonly onClose: () => void
}

function useWords(form: Form) {
  const locale = useLocale()
  const t = useTexts('applications')
  return (id: string, value: AnswerValue | null) => {
    const question = questionsOf(form).find((candidate) => candidate.id === id)
    return value === null || question === undefined ? t('no-answer') : answerInWords(question, value, locale)
  }
}

/** Two people answered the same question: both answers side by side, one is chosen per question. */
export function ConflictDialog({ form, conflicts, open, onSettle, onClose }: ConflictDialogProps) {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const locale = useLocale()
  const words = useWords(form)
  const [choices, setChoices] = useState<Choices>({})
  const labelOf = (id: string) => questionsOf(form).find((question) => question.id === id)?.label[locale] ?? id
  const chosen = (id: string) => choices[id] ?? 'mine'
  const settle = () => {
    onSettle(Object.fromEntries(conflicts.map(({ id }) => [id, chosen(id)])))
    setChoices({})
  }
  return (
    <Dialog
      open={open}
      title={t('conflict.title')}
      closeLabel={forms('close')}
      onClose={onClose}
      footer={<Button onClick={settle}>{t('conflict.settle')}</Button>}
    >
      <Stack gap="lg">
        <Text>{t('conflict.text')}</Text>
        {conflicts.map(({ id, mine, theirs }) => (
          <RadioGroup
            key={id}
            id={`conflict-${id}`}
            label={labelOf(id)}
            horizontal
            framed
            value={chosen(id)}
            onChange={(value) => setChoices({ ...choices, [id]: value === 'theirs' ? 'theirs' : 'mine' })}
            options={[
              { value: 'mine', label: t('conflict.mine'), hint: words(id, mine) },
              { value: 'theirs', label: t('conflict.theirs'), hint: words(id, theirs) },
            ]}
          />
        ))}
      </Stack>
    </Dialog>
  )
}
