import type { SummaryError } from '@rechenlotse/ui'
import { fieldsOfProblem } from '../../../platform/forms/fields-of-problem'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import type { CaseCommand, CaseOrder } from '../api/case-commands'
import type { CaseView } from '../api/case-view'
import { useCaseCommand } from '../api/use-case-command'

export interface CommandForm<Command extends CaseCommand> {
  readonly shown: CaseView
  readonly command: Command
  /** What is missing in the fields, found before asking the server. */
  readonly faults: () => readonly SummaryError[]
  readonly body: () => CaseOrder<Command>
  /** The field that a pointer of the body belongs to. */
  readonly fieldOf: (pointer: string) => string | null
  readonly onDone: () => void
}

/** Checks, sends and shows what came back; what was typed stays until it worked. */
export function useCommandForm<Command extends CaseCommand>(form: CommandForm<Command>) {
  const t = useTexts('intake')
  const forms = useFormTexts()
  const errors = useFieldErrors()
  const command = useCaseCommand(form.shown, form.command)
  const send = () => {
    const faults = form.faults()
    errors.show(faults)
    if (faults.length > 0) return
    command.mutate(form.body(), {
      onSuccess: form.onDone,
      onError: (error) => errors.show(fieldsOfProblem(error, { feature: t, forms, fieldOf: form.fieldOf })),
    })
  }
  return { errors, send, isPending: command.isPending, error: command.error }
}
