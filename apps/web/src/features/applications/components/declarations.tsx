import { Checkbox, Stack } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import type { FieldErrors } from '../../../platform/forms/use-field-errors'
import { useLocale } from '../../../platform/use-locale'
import { useDraft } from '../draft/use-draft'
import { fieldIdAtCheck } from '../submission/submission-faults'

export interface DeclarationsProps {
  readonly agreed: readonly string[]
  readonly onChange: (agreed: readonly string[]) => void
  readonly errors: FieldErrors
}

/** What the applicant agrees to; never ticked beforehand. */
export function Declarations({ agreed, onChange, errors }: DeclarationsProps) {
  const locale = useLocale()
  const forms = useFormTexts()
  const { form } = useDraft()
  const questions = form.sections.find(({ key }) => key === 'declarations')?.questions ?? []
  return (
    <Stack>
      {questions.map(({ id, label, help, required }) => (
        <Checkbox
          key={id}
          id={fieldIdAtCheck(id)}
          label={label[locale]}
          hint={help?.[locale]}
          optionalLabel={required ? undefined : forms('optional')}
          checked={agreed.includes(id)}
          onChange={(checked) => onChange(checked ? [...agreed, id] : agreed.filter((other) => other !== id))}
          error={errors.of(fieldIdAtCheck(id))}
        />
      ))}
    </Stack>
  )
}
