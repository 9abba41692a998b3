import { useState } from 'react'
import { Alert, Button, Cluster, Text } from '@rechenlotse/ui'
import { clockTime, isToday, writeDay } from '../../../platform/dates'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useDraft } from '../draft/use-draft'
import { ConflictDialog } from './conflict-dialog'

function SavingFailed() {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const { state, saver } = useDraft()
  return (
    <>
      <ProblemNotice error={state.error} feature={t} />
      <Cluster>
        <Button variant="secondary" size="small" onClick={() => void saver.flush()}>
          {forms('retry')}
        </Button>
      </Cluster>
    </>
  )
}

function SavingConflict() {
  const t = useTexts('applications')
  const { state, saver, form } = useDraft()
  const [isOpen, setOpen] = useState(true)
  return (
    <Alert tone="warning" title={t('conflict.title')} live="polite">
      <p>{t('conflict.waiting')}</p>
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        {t('conflict.open')}
      </Button>
      <ConflictDialog
        form={form}
        conflicts={state.conflicts}
        open={isOpen}
        onSettle={(choices) => void saver.settle(choices)}
        onClose={() => setOpen(false)}
      />
    </Alert>
  )
}

/** Whether what was typed is safe, and since when. */
export function SavingStatus() {
  const t = useTexts('applications')
  const locale = useLocale()
  const { state } = useDraft()
  const isEarlier = state.status === 'saved' && !isToday(state.savedAt)
  if (state.status === 'failed') return <SavingFailed />
  if (state.status === 'conflict') return <SavingConflict />
  return (
    <Text size="small" muted live>
      {t(`saving.${isEarlier ? 'saved-earlier' : state.status}`, {
        time: clockTime(state.savedAt, locale),
        day: writeDay(state.savedAt, locale),
      })}
    </Text>
  )
}
