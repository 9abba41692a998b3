import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Cluster, Heading, Stack, Text } from '@rechenlotse/ui'
import type { Estimate, Need, OpenQuestion as Open } from '@rechenlotse/domain/matching'
import { formatNumber } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { changeNeed, factOf, type NeedChange } from '../change-need'
import { factInputs } from '../facts'
import { useFactFaults } from '../use-fact-faults'
import { FactField } from './fact-field'
import { fieldIdOf } from './fact-field-props'

export interface OpenQuestionProps {
  readonly question: Open
  readonly need: Need
  readonly unknown: readonly string[]
  readonly estimate: Estimate | null
  /** It stands where another one has just been answered. */
  readonly takesFocus: boolean
  readonly onAnswer: (change: NeedChange, unknown?: readonly string[]) => void
}

type HeadProps = Pick<OpenQuestionProps, 'question' | 'estimate' | 'takesFocus'>

function QuestionHead({ question, estimate, takesFocus }: HeadProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const memory = question.fact === 'workload.gpuMemoryGb' ? estimate?.gpuMemoryGb : null
  return (
    <Stack gap="xs">
      <Heading level={2} size="small" id="open-question" tabIndex={-1} ref={heading}>
        {t('open.title')}
      </Heading>
      {question.decides.length > 0 && (
        <Text size="small" muted>
          {t('open.decides', { count: question.decides.length })}
        </Text>
      )}
      {memory != null && (
        <Text size="small">
          {t('open.memory', { memory: formatNumber(memory, locale, { maximumSignificantDigits: 3 }) })}
        </Text>
      )}
    </Stack>
  )
}

/** The fact whose answer settles most offers, asked where the results stand. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { question, need, unknown, estimate, takesFocus, onAnswer } = props
  const t = useTexts('matching')
  const { fact } = question
  const faults = useFactFaults()
  const [draft, setDraft] = useState<{ need: Need; unknown: readonly string[] }>({ need, unknown })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (faults.fails()) return document.getElementById(fieldIdOf(fact))?.focus()
    const value = factOf(draft.need, fact)
    const skipped = value === undefined && !draft.unknown.includes(fact) ? [...draft.unknown, fact] : draft.unknown
    return onAnswer({ [fact]: value }, skipped)
  }
  return (
    <form className="rl-panel rl-panel--accent" onSubmit={submit} noValidate aria-labelledby="open-question">
      <Stack gap="md">
        <QuestionHead question={question} estimate={estimate} takesFocus={takesFocus} />
        <FactField
          path={fact}
          need={draft.need}
          unknown={draft.unknown}
          onChange={(change, nextUnknown) =>
            setDraft((old) => ({ need: changeNeed(old.need, change), unknown: nextUnknown ?? old.unknown }))
          }
          onFault={faults.note}
          faults={faults.shown}
        />
        <Cluster>
          <Button type="submit" variant="secondary">
            {t('open.answer')}
          </Button>
          {factInputs[fact]?.kind === 'number' && (
            <Button variant="tertiary" onClick={() => onAnswer({}, [...unknown, fact])}>
              {t('notKnown')}
            </Button>
          )}
        </Cluster>
      </Stack>
    </form>
  )
}
