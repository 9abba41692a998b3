import type { FormEvent } from 'react'
import { Button, Cluster, ErrorSummary, Link, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import type { Glance } from '../api/matcher'
import type { Judged } from '../api/use-match'
import { questions } from '../questions'
import type { AnswersInAddress } from '../use-answers'
import { useFactFaults, type FactFaults } from '../use-fact-faults'
import { EstimateNote } from './estimate-note'
import { fieldIdOf } from './fact-field-props'
import { QuestionFields } from './question-fields'

export interface FinderFormProps {
  readonly step: number
  readonly answers: AnswersInAddress
  readonly glance: Judged<Glance>
}

function FinderHead({ step, faults }: { readonly step: number; readonly faults: FactFaults }) {
  const t = useTexts('matching')
  const key = questions[step - 1]?.key ?? ''
  const errors = Object.entries(faults.shown).map(([path, message]) => ({ fieldId: fieldIdOf(path), message }))
  return (
    <>
      <Stack gap="sm">
        <PageHeading
          step={step}
          title={t(`questions.${key}.title`)}
          errorPrefix={errors.length > 0 ? t('faults.prefix') : undefined}
        />
        <Text muted>{t(`questions.${key}.hint`)}</Text>
      </Stack>
      <ErrorSummary title={t('faults.title')} attempt={faults.attempt} errors={errors} />
    </>
  )
}

function FinderButtons({ step, answers }: Omit<FinderFormProps, 'glance'>) {
  const t = useTexts('matching')
  const go = useLocalNavigate()
  const isLast = step === questions.length
  const hasAnswered = Object.keys(answers.need).length > 0 || answers.unknown.length > 0
  return (
    <Cluster gap="md">
      <Button type="submit" iconAfter="arrow-forward">
        {isLast ? t('finder.finish') : t('finder.next')}
      </Button>
      {step > 1 && (
        <Button variant="secondary" onClick={() => go(answers.carriedTo(`/finder?q=${step - 1}`))}>
          {t('finder.back')}
        </Button>
      )}
      {!isLast && hasAnswered && <Link href="/results">{t('finder.skip')}</Link>}
    </Cluster>
  )
}

/** One question of the finder. Sending it takes what stands in the fields, or says what cannot be taken. */
export function FinderForm({ step, answers, glance }: FinderFormProps) {
  const t = useTexts('matching')
  const go = useLocalNavigate()
  const faults = useFactFaults()
  const question = questions[step - 1] ?? questions[0]!
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!faults.fails()) go(answers.carriedTo(step === questions.length ? '/results' : `/finder?q=${step + 1}`))
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <FinderHead step={step} faults={faults} />
        <QuestionFields
          question={question}
          matcher={glance.matcher}
          need={answers.need}
          unknown={answers.unknown}
          onChange={answers.change}
          onFault={faults.note}
          faults={faults.shown}
        />
        {question.key === 'size' && glance.result?.estimate && glance.matcher && (
          <EstimateNote estimate={glance.result.estimate} catalogue={glance.matcher.catalogue} />
        )}
        <FinderButtons step={step} answers={answers} />
        <Text size="small" muted>
          {t('finder.privacy')}
        </Text>
      </Stack>
    </form>
  )
}
