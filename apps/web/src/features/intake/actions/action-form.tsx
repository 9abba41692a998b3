import type { FormEvent, ReactNode } from 'react'
import { Button, Card, Cluster, ErrorSummary, Stack } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { CommandProblem } from './command-problem'

export interface ActionFormFrameProps {
  readonly title: string
  readonly submitLabel: string
  readonly isPossible: boolean
  readonly isPending: boolean
  readonly error: unknown
  readonly errors: FieldErrors
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** Frame of one action's form on a case. */
export function ActionFormFrame(props: ActionFormFrameProps) {
  const { title, submitLabel, isPossible, isPending, error, errors, onSubmit, onCancel, children } = props
  const forms = useFormTexts()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isPossible) onSubmit()
  }
  return (
    <Card title={title} headingLevel={3}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
          <CommandProblem error={errors.errors.length > 0 ? null : error} />
          {children}
          <Cluster>
            <Button type="submit" busy={isPending} disabled={!isPossible}>
              {submitLabel}
            </Button>
            <Button variant="secondary" onClick={onCancel}>
              {forms('cancel')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Card>
  )
}
