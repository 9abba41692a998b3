import { TextArea } from '@rechenlotse/ui'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'

export interface OwnWordsProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly rows: number
  readonly value: string
  readonly onChange: (words: string) => void
  readonly errors: FieldErrors
}

/** What an officer writes in own words with a command; the applicant reads it. A fault leaves with the first change. */
export function OwnWords({ id, onChange, errors, ...field }: OwnWordsProps) {
  return (
    <TextArea
      {...field}
      id={id}
      maxLength={6000}
      onChange={(words) => {
        onChange(words)
        errors.forget(id)
      }}
      error={errors.of(id)}
    />
  )
}
