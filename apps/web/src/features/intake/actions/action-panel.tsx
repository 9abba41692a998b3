import { useState } from 'react'
import { forwardingConsent, questionsOf } from '@rechenlotse/domain/applications'
import type { CaseAction } from '@rechenlotse/domain/intake'
import { Alert, Button, Cluster, Heading, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import type { CaseView } from '../api/case-view'
import { useCaseCommand } from '../api/use-case-command'
import type { ActionFormProps } from './action-form-props'
import { AnswerForm } from './answer-form'
import { ApproveForm } from './approve-form'
import { AskForm } from './ask-form'
import { AssignForm } from './assign-form'
import { CommandProblem } from './command-problem'
import { ConsentForm } from './consent-form'
import { DeclineForm } from './decline-form'
import { ForwardForm } from './forward-form'

const withForm = ['ask', 'forward', 'assign', 'approve', 'decline', 'answer'] as const satisfies readonly CaseAction[]

/** consent = a question of the one declaration that forwarding needs. */
type FormAction = (typeof withForm)[number] | 'consent'

const rightFor = (action: FormAction): CaseAction => (action === 'consent' ? 'ask' : action)

const hasConsentQuestion = ({ form }: CaseView): boolean => questionsOf(form).some(({ id }) => id === forwardingConsent)

function formActionsOf(shown: CaseView): readonly FormAction[] {
  const { allowedActions, agreedToForwarding } = shown
  const mayAskConsent = !agreedToForwarding && allowedActions.includes('ask') && hasConsentQuestion(shown)
  const possible = withForm.filter((action) => allowedActions.includes(action))
  return mayAskConsent
    ? possible.flatMap((action) => (action === 'ask' ? [action, 'consent' as const] : [action]))
    : possible
}

function FormOf({ action, ...props }: ActionFormProps & { readonly action: FormAction }) {
  switch (action) {
    case 'ask':
      return <AskForm {...props} />
    case 'forward':
      return <ForwardForm {...props} />
    case 'assign':
      return <AssignForm {...props} />
    case 'consent':
      return <ConsentForm {...props} />
    case 'answer':
      return <AnswerForm {...props} />
    case 'approve':
      return <ApproveForm {...props} />
    case 'decline':
      return <DeclineForm {...props} />
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
  const possible = formActionsOf(shown)
  const isGone = open !== null && !shown.allowedActions.includes(rightFor(open))
  const mayTake = shown.allowedActions.includes('take')
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
      {possible.length === 0 && !mayTake && <Text muted>{t(`actions.none.${shown.role}`)}</Text>}
      {mayTake && !shown.agreedToForwarding && hasConsentQuestion(shown) && (
        <Text muted>{t('actions.consent-after-take')}</Text>
      )}
      {isGone && <Alert tone="warning" title={t('actions.gone')} live="polite" />}
      {open && <FormOf key={open} action={open} shown={shown} onDone={() => setOpen(null)} />}
    </Stack>
  )
}
