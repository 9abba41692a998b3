import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Cluster, Heading, Stack, Text } from '@rechenlotse/ui'
import type { Need, OpenQuestion as Open } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { changeNeed, factOf, type NeedChange } from '../change-need'
import { factInputs } from '../facts'
import { FactField } from './fact-field'

export interface OpenQuestionProps {
  readonly question: Open
  readonly need: Need
  readonly unknown: readonly string[]
  readonly onAnswer: (change: NeedChange, unknown?: readonly string[]) => void
}

/** The fact whose answer settles most offers, asked where the results stand. */
export function OpenQuestion({ question, need, unknown, onAnswer }: OpenQuestionProps) {
  const t = useTexts('matching')
  const { fact, decides } = question
  const [draft, setDraft] = useState<{ need: Need; unknown: readonly string[] }>({ need, unknown })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = factOf(draft.need, fact)
    const skipped = value === undefined && !draft.unknown.includes(fact) ? [...draft.unknown, fact] : draft.unknown
    onAnswer({ [fact]: value }, skipped)
  }
  return (
    <form className="rl-panel rl-panel--accent" onSubmit={submit} noValidate aria-labelledby="open-question">
      <Stack gap="md">
        <Stack gap="xs">
          <Heading level={2} size="small" id="open-question">
            {t('open.title')}
          </Heading>
          {decides.length > 0 && (
            <Text size="small" muted>
              {t('open.decides', { count: decides.length })}
            </Text>
          )}
        </Stack>
        <FactField
          path={fact}
          need={draft.need}
          unknown={draft.unknown}
          onChange={(change, nextUnknown) =>
            setDraft((old) => ({ need: changeNeed(old.need, change), unknown: nextUnknown ?? old.unknown }))
          }
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
