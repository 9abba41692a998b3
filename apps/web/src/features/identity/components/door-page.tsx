import type { FormEvent, ReactNode } from 'react'
import { Container, ErrorSummary, Section, Stack } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'

export interface DoorPageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly errors: FieldErrors
  /** What the last call threw, where no field shows it. */
  readonly problem: unknown
  readonly onSubmit: () => void
  readonly children: ReactNode
  readonly after?: ReactNode
}

/** One short form on one page: registering, signing in, a new password. */
export function DoorPage({ title, lead, errors, problem, onSubmit, children, after }: DoorPageProps) {
  const t = useTexts('identity')
  const forms = useFormTexts()
  const failed = errors.errors.length > 0 || Boolean(problem)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Section>
      <Container width="narrow">
        <Stack gap="lg">
          <PageHeading title={title} errorPrefix={failed ? forms('error-prefix') : undefined} />
          {lead}
          <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
          <ProblemNotice error={errors.errors.length > 0 ? null : problem} feature={t} />
          <form noValidate onSubmit={submit}>
            <Stack gap="lg">{children}</Stack>
          </form>
          {after}
        </Stack>
      </Container>
    </Section>
  )
}
