import { useState } from 'react'
import { NumberField, TextField } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { ActionFormFrame } from './action-form'
import type { ActionFormProps } from './action-form-props'
import { ReasonField } from './reason-field'
import { useCommandForm } from './use-command-form'

const nothing = { reason: '', system: '', startsOn: '', endsOn: '', amount: null as number | null, isReadable: true }

const fields: Readonly<Record<string, string>> = {
  '/reason': 'decide-reason',
  '/amount': 'decide-amount',
  '/system': 'decide-system',
  '/startsOn': 'decide-starts',
  '/endsOn': 'decide-ends',
}

function useApproval({ shown, onDone }: ActionFormProps) {
  const t = useTexts('intake')
  const [grant, setGrant] = useState(nothing)
  const { reason, system, startsOn, endsOn, amount, isReadable } = grant
  const isBackwards = startsOn !== '' && endsOn !== '' && endsOn < startsOn
  const form = useCommandForm({
    shown,
    command: 'approval',
    faults: () => [
      ...(isReadable ? [] : [{ fieldId: 'decide-amount', message: t('approve.amount-not-a-number') }]),
      ...(isBackwards ? [{ fieldId: 'decide-ends', message: t('approve.ends-early') }] : []),
      ...(reason.trim() === '' ? [{ fieldId: 'decide-reason', message: t('approve.reason-missing') }] : []),
    ],
    body: () => ({
      reason: reason.trim(),
      ...(amount === null ? {} : { amount }),
      ...(system.trim() === '' ? {} : { system: system.trim() }),
      ...(startsOn === '' ? {} : { startsOn }),
      ...(endsOn === '' ? {} : { endsOn }),
    }),
    fieldOf: (pointer) => fields[pointer] ?? null,
    onDone,
  })
  const change = (more: Partial<typeof nothing>) => {
    setGrant((before) => ({ ...before, ...more }))
    for (const name of Object.keys(more)) form.errors.forget(fields[`/${name}`] ?? '')
  }
  return { grant, change, form }
}

type Approval = ReturnType<typeof useApproval>

/** Where and when it may be computed, where the desk knows it already. */
function WhereAndWhen({ approval: { grant, change, form } }: { readonly approval: Approval }) {
  const t = useTexts('intake')
  const forms = useFormTexts()
  const optionalLabel = forms('optional')
  const { errors } = form
  return (
    <>
      <TextField
        id="decide-system"
        label={t('approve.system')}
        hint={t('approve.system-hint')}
        optionalLabel={optionalLabel}
        maxLength={200}
        autoComplete="off"
        value={grant.system}
        onChange={(system) => change({ system })}
        error={errors.of('decide-system')}
      />
      <TextField
        id="decide-starts"
        type="date"
        label={t('approve.starts')}
        optionalLabel={optionalLabel}
        value={grant.startsOn}
        onChange={(startsOn) => change({ startsOn })}
        error={errors.of('decide-starts')}
      />
      <TextField
        id="decide-ends"
        type="date"
        label={t('approve.ends')}
        optionalLabel={optionalLabel}
        value={grant.endsOn}
        onChange={(endsOn) => change({ endsOn })}
        error={errors.of('decide-ends')}
      />
    </>
  )
}

/** Approves, with what is granted and why. */
export function ApproveForm(props: ActionFormProps) {
  const { shown, onDone } = props
  const t = useTexts('intake')
  const forms = useFormTexts()
  const locale = useLocale()
  const approval = useApproval(props)
  const { grant, change, form } = approval
  return (
    <ActionFormFrame
      title={t('approve.title')}
      submitLabel={t('approve.submit')}
      isPossible={shown.allowedActions.includes('approve')}
      isPending={form.isPending}
      error={form.error}
      errors={form.errors}
      onSubmit={form.send}
      onCancel={onDone}
    >
      <NumberField
        id="decide-amount"
        locale={locale}
        label={t('approve.amount')}
        optionalLabel={forms('optional')}
        suffix={t('approve.unit')}
        value={grant.amount}
        onChange={(amount, text) => change({ amount, isReadable: amount !== null || text.trim() === '' })}
        error={form.errors.of('decide-amount')}
      />
      <WhereAndWhen approval={approval} />
      <ReasonField
        outcome="approve"
        value={grant.reason}
        onChange={(reason) => change({ reason })}
        errors={form.errors}
      />
    </ActionFormFrame>
  )
}
