import { useState, type FormEvent } from 'react'
import { Navigate } from 'react-router'
import { Button, Cluster, ErrorSummary, Heading, Stack, Text } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { addressOf } from '../../../platform/locale'
import { Problem } from '../../../platform/problem'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useSubmitApplication } from '../api/use-submit-application'
import { CheckSections } from '../components/check-sections'
import { Declarations } from '../components/declarations'
import { PageFrame } from '../components/page-frame'
import { SavingStatus } from '../components/saving-status'
import { useProgrammeName } from '../components/use-programme-name'
import { useDraft } from '../draft/use-draft'
import { faultsAtCheck, submissionFaults } from '../submission/submission-faults'

function useSubmission() {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const locale = useLocale()
  const { application, form, saver, state } = useDraft()
  const errors = useFieldErrors()
  const submit = useSubmitApplication(application.id)
  const [agreed, setAgreed] = useState<readonly string[]>([])
  const texts = { feature: t, forms, locale }
  const send = async () => {
    const faults = faultsAtCheck(form, submissionFaults({ form, answers: state.answers, agreed }), texts)
    errors.show(faults)
    if (faults.length > 0 || !(await saver.flush())) return
    submit.mutate(
      { declarations: agreed },
      { onError: (error) => errors.show(error instanceof Problem ? faultsAtCheck(form, error.faults, texts) : []) },
    )
  }
  return { errors, submit, agreed, setAgreed, send }
}

/** Everything on one page before it is sent; then the declarations. */
export function CheckPage() {
  const t = useTexts('applications')
  const locale = useLocale()
  const { application } = useDraft()
  const { errors, submit, agreed, setAgreed, send } = useSubmission()
  const programme = useProgrammeName(application)
  const here = `/applications/${application.id}`
  if (application.state !== 'draft') return <Navigate to={addressOf(`${here}/submitted`, locale)} replace />
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <PageFrame
      title={t('check.title')}
      trail={[{ href: here, label: programme }]}
      hasErrors={errors.errors.length > 0 || Boolean(submit.error)}
    >
      <Text>{t('check.text')}</Text>
      <ErrorSummary title={t('check.summary')} errors={errors.errors} attempt={errors.attempt} />
      <CheckSections errors={errors} />
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="lg">
          <Heading level={2}>{t('check.declarations')}</Heading>
          <Declarations agreed={agreed} onChange={setAgreed} errors={errors} />
          <SavingStatus />
          <ProblemNotice error={errors.errors.length > 0 ? null : submit.error} feature={t} />
          <Text>{t('check.after')}</Text>
          <Cluster>
            <Button type="submit" busy={submit.isPending}>
              {submit.isPending ? t('check.sending') : t('check.submit')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </PageFrame>
  )
}
