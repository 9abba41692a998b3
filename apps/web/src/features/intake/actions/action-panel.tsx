import { useState } from 'react'
import type { CaseAction } from '@rechenlotse/domain/intake'
import { Alert, Button, Cluster, Heading, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import type { CaseView } from '../api/case-view'
import { useCaseCommand } from '../api/use-case-command'
import type { ActionFormProps } from './action-form-props'
import { AskForm } from './ask-form'
import { AssignForm } from './assign-form'
import { CommandProblem } from './command-problem'
import { DecisionForm } from './decision-form'
import { ForwardForm } from './forward-form'

const withForm = ['ask', 'forward', 'assign', 'approve', 'decline'] as const satisfies readonly CaseAction[]
type FormAction = (typeof withForm)[number]

function FormOf({ action, ...props }: ActionFormProps & { readonly action: FormAction }) {
  switch (action) {
    case 'ask':
      return <AskForm {...props} />
    case 'forward':
      return <ForwardForm {...props} />
    case 'assign':
      return <AssignForm {...props} />
    default:
      return <DecisionForm {...props} outcome={action} />
  }
}

function TakeButton({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  const take = useCaseCommand(shown, 'take')
  if (!shown.allowedActions.includes('take') && !take.error) return null
  return (
    <>
      <CommandProblem error={take.error} />
      {shown.allowedActions.includes('take') && (
        <Cluster>
          <Button busy={take.isPending} onClick={() => take.mutate({})}>
            {t('actions.take')}
          </Button>
        </Cluster>
      )}
    </>
  )
}

/** What this officer may do now; an opened form stays, with what was typed, whatever a colleague does meanwhile. */
export function ActionPanel({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  const [open, setOpen] = useState<FormAction | null>(null)
  const possible = withForm.filter((action) => shown.allowedActions.includes(action))
  const isGone = open !== null && !shown.allowedActions.includes(open)
  const isAssigning = possible.includes('assign')
  return (
    <Stack>
      <Heading level={2}>{t('actions.title')}</Heading>
      <TakeButton shown={shown} />
      {possible.length > 0 && (
        <Cluster>
          {possible.map((action) => (
            <Button
              key={action}
              variant={isAssigning && action === 'assign' ? 'primary' : 'secondary'}
              aria-expanded={open === action}
              onClick={() => setOpen(open === action ? null : action)}
            >
              {t(`actions.${action}`)}
            </Button>
          ))}
        </Cluster>
      )}
      {possible.length === 0 && !shown.allowedActions.includes('take') && (
        <Text muted>{t(`actions.none.${shown.role}`)}</Text>
      )}
      {isGone && <Alert tone="warning" title={t('actions.gone')} live="polite" />}
      {open && <FormOf key={open} action={open} shown={shown} onDone={() => setOpen(null)} />}
    </Stack>
  )
}
