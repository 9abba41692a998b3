import { useState } from 'react'
import { centralAdvice } from '@rechenlotse/domain/applications'
import { Select, type Option } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useAlternatives } from '../api/use-alternatives'
import { useDestinations, type Destination } from '../api/use-destinations'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { OwnWords } from './own-words'
import { useCommandForm } from './use-command-form'

const keyOf = ({ programme, operator }: Pick<Destination, 'programme' | 'operator'>): string =>
  `${operator} ${programme}`

function useDestinationOptions({ shown }: Pick<ActionFormProps, 'shown'>) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { data } = useDestinations()
  const verdicts = new Map(useAlternatives(shown).data?.items.map(({ programme, verdict }) => [programme, verdict]))
  const here = { programme: shown.programme, desk: shown.desk.name }
  const items = (data?.items ?? []).filter(
    ({ programme, operatorName }) => programme !== here.programme || operatorName !== here.desk,
  )
  const options: readonly Option[] = items.map((item) => {
    const programme = item.programme === centralAdvice ? t('central-advice') : item.programmeName[locale]
    const verdict = verdicts.get(item.programme)
    const fit = verdict === undefined ? '' : ` – ${t(`match.${verdict}`)}`
    return { value: keyOf(item), label: `${item.operatorName}: ${programme}${fit}` }
  })
  return { items, options }
}

const fields: Readonly<Record<string, string>> = {
  '/programme': 'forward-destination',
  '/operator': 'forward-destination',
  '/reason': 'forward-reason',
}

function useForwarding({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const [destination, setDestination] = useState('')
  const [reason, setReason] = useState('')
  const { items, options } = useDestinationOptions({ shown })
  const form = useCommandForm({
    shown,
    command: 'forwarding',
    faults: () => [
      ...(destination === '' ? [{ fieldId: 'forward-destination', message: t('forward.destination-missing') }] : []),
      ...(reason.trim() === '' ? [{ fieldId: 'forward-reason', message: t('forward.reason-missing') }] : []),
    ],
    body: () => {
      const chosen = items.find((item) => keyOf(item) === destination)
      return { programme: chosen?.programme ?? '', operator: chosen?.operator ?? '', reason: reason.trim() }
    },
    fieldOf: (pointer) => fields[pointer] ?? null,
    onDone,
  })
  return { destination, setDestination, reason, setReason, options, form }
}

/** Passes the case on, with its whole history, and says why. */
export function ForwardForm(props: ActionFormProps) {
  const { shown, onDone } = props
  const t = useTexts('intake')
  const { destination, setDestination, reason, setReason, options, form } = useForwarding(props)
  const { errors, send, isPending, error } = form
  return (
    <ActionFormFrame
      title={t('forward.title')}
      submitLabel={t('forward.submit')}
      isPossible={shown.allowedActions.includes('forward')}
      isPending={isPending}
      error={error}
      errors={errors}
      onSubmit={send}
      onCancel={onDone}
    >
      <Select
        id="forward-destination"
        label={t('forward.destination')}
        emptyLabel={t('choose')}
        options={options}
        value={destination}
        onChange={(chosen) => {
          setDestination(chosen)
          errors.forget('forward-destination')
        }}
        error={errors.of('forward-destination')}
      />
      <OwnWords
        id="forward-reason"
        label={t('forward.reason')}
        hint={t('decision.reason-hint')}
        rows={4}
        value={reason}
        onChange={setReason}
        errors={errors}
      />
    </ActionFormFrame>
  )
}
