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

function QuestionButtons({ fact, onSkip }: { readonly fact: string; readonly onSkip: () => void }) {
  const t = useTexts('matching')
  const isTyped = ['number', 'date'].includes(factInputs[fact]?.kind ?? '')
  return (
    <Cluster>
      <Button type="submit" variant="secondary">
        {t('open.answer')}
      </Button>
      {isTyped && (
        <Button variant="tertiary" onClick={onSkip}>
          {t('notKnown')}
        </Button>
      )}
    </Cluster>
  )
}

/** The fact whose answer settles most offers, asked where the results stand. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { question, need, unknown, estimate, takesFocus, onAnswer } = props
  const { fact } = question
  const faults = useFactFaults()
  const [draft, setDraft] = useState({ need, unknown })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (faults.fails()) return document.getElementById(fieldIdOf(fact))?.focus()
    const value = factOf(draft.need, fact)
    const isSkipped = value === undefined && !draft.unknown.includes(fact)
    return onAnswer({ [fact]: value }, isSkipped ? [...draft.unknown, fact] : draft.unknown)
  }
  return (
    <form className="rl-panel rl-panel--accent" onSubmit={submit} noValidate aria-labelledby="open-question">
      <Stack gap="md">
        <QuestionHead question={question} estimate={estimate} takesFocus={takesFocus} />
        <FactField
          path={fact}
          need={draft.need}
          unknown={draft.unknown}
          onChange={(change, next) =>
            setDraft((old) => ({ need: changeNeed(old.need, change), unknown: next ?? old.unknown }))
          }
          onFault={faults.note}
          faults={faults.shown}
        />
        <QuestionButtons fact={fact} onSkip={() => onAnswer({}, [...unknown, fact])} />
      </Stack>
    </form>
  )
}
