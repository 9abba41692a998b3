import { useState, type FormEvent } from 'react'
import { Button, Cluster, ErrorSummary, Heading, Stack, Text, TextField } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useReportExternal } from '../api/use-report-external'
import { useDraft } from '../draft/use-draft'

/** Number and state that the other portal gave. */
export function ExternalForm() {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const { application, saver } = useDraft()
  const [number, setNumber] = useState(application.external?.number ?? '')
  const [state, setState] = useState(application.external?.state ?? '')
  const errors = useFieldErrors()
  const report = useReportExternal(application.id)
  const send = async () => {
    const missing = [
      ...(number.trim() === '' ? [{ fieldId: 'external-number', message: t('external.number-missing') }] : []),
      ...(state.trim() === '' ? [{ fieldId: 'external-state', message: t('external.state-missing') }] : []),
    ]
    errors.show(missing)
    if (missing.length > 0 || (application.state === 'draft' && !(await saver.flush()))) return
    report.mutate({ number: number.trim(), state: state.trim() })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Heading level={2}>{t('external.title')}</Heading>
        <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
        <TextField
          id="external-number"
          label={t('external.number')}
          maxLength={80}
          autoComplete="off"
          value={number}
          onChange={setNumber}
          error={errors.of('external-number')}
        />
        <TextField
          id="external-state"
          label={t('external.state')}
          hint={t('external.state-hint')}
          maxLength={200}
          autoComplete="off"
          value={state}
          onChange={setState}
          error={errors.of('external-state')}
        />
        <ProblemNotice error={report.error} feature={t} />
        <Cluster>
          <Button type="submit" busy={report.isPending}>
            {t('external.save')}
          </Button>
        </Cluster>
        {report.isSuccess && <Text live>{t('external.saved')}</Text>}
      </Stack>
    </form>
  )
}
