import { useEffect, useState } from 'react'
import { Alert, Button, Cluster, DescriptionList, Heading, Stack, Text } from '@rechenlotse/ui'
import { demandNoteOf, type DemandNote as Note, type MatchResult, type Need } from '@rechenlotse/domain/matching'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { leaveDemandNote } from '../saved/demand-note'
import { noteInWords } from '../saved/note-in-words'

export interface DemandNoteProps {
  readonly need: Need
  readonly result: MatchResult
}

type State =
  | { readonly step: 'offered' | 'sent' }
  | { readonly step: 'shown' | 'sending'; readonly note: Note; readonly error?: unknown }

function Preview({ state, onSend, onCancel }: PreviewProps) {
  const t = useTexts('needs')
  const facts = useTexts('matching')
  const locale = useLocale()
  const parts = noteInWords(state.note, { t, facts, locale })
  return (
    <Stack gap="md">
      <Text strong>{t('note.exactly')}</Text>
      <DescriptionList stacked items={parts.map(({ key, value }) => ({ key, term: t(`note.${key}`), value }))} />
      <Text size="small">{t('note.promise')}</Text>
      <ProblemNotice error={state.error} feature={t} />
      <Cluster>
        <Button busy={state.step === 'sending'} onClick={onSend}>
          {t('note.send')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('note.cancel')}
        </Button>
      </Cluster>
    </Stack>
  )
}

interface PreviewProps {
  readonly state: Extract<State, { readonly note: Note }>
  readonly onSend: () => void
  readonly onCancel: () => void
}

/** Lets who wants to leave an anonymous note of this need; everything that is sent is shown before. */
export function DemandNote({ need, result }: DemandNoteProps) {
  const t = useTexts('needs')
  const [state, setState] = useState<State>({ step: 'offered' })
  useEffect(() => setState({ step: 'offered' }), [need])
  const show = () => setState({ step: 'shown', note: demandNoteOf(need, result) })
  const send = async (note: Note) => {
    setState({ step: 'sending', note })
    await leaveDemandNote(note).then(
      () => setState({ step: 'sent' }),
      (error: unknown) => setState({ step: 'shown', note, error }),
    )
  }
  return (
    <section className="rl-panel" aria-labelledby="demand-note">
      <Stack gap="md">
        <Heading level={2} size="small" id="demand-note">
          {t('note.title')}
        </Heading>
        {state.step !== 'sent' && <Text size="small">{t('note.text')}</Text>}
        {state.step === 'offered' && (
          <Cluster>
            <Button variant="secondary" onClick={show}>
              {t('note.show')}
            </Button>
          </Cluster>
        )}
        {'note' in state && (
          <Preview state={state} onSend={() => void send(state.note)} onCancel={() => setState({ step: 'offered' })} />
        )}
        {state.step === 'sent' && <Alert tone="success" title={t('note.sent')} live="polite" />}
      </Stack>
    </section>
  )
}
