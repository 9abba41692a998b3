import { useState, type FormEvent } from 'react'
import { Navigate } from 'react-router'
import { questionsOf, type Form } from '@rechenlotse/domain/applications'
import { Alert, Button, Cluster, ErrorSummary, Heading, Stack, Text } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { keptAs } from '../../../platform/kept'
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
import { openQuestions } from '../section-progress'
import { faultsAtCheck, submissionFaults } from '../submission/submission-faults'

const isDeclaration = (form: Form, id: string): boolean =>
  questionsOf(form).some((question) => question.id === id && question.type === 'declaration')

function useSubmission() {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const locale = useLocale()
  const { application, form, saver, state } = useDraft()
  const errors = useFieldErrors()
  const submit = useSubmitApplication(application.id)
  const kept = keptAs<readonly string[]>(`declared.${application.id}`)
  const [agreed, setAgreed] = useState(() => kept.read() ?? [])
  const agree = (ids: readonly string[]) => {
    setAgreed(ids)
    kept.keep(ids)
  }
  const texts = { feature: t, forms, locale }
  const send = async () => {
    const faults = faultsAtCheck(form, submissionFaults({ form, answers: state.answers, agreed }), texts)
    errors.show(faults)
    if (faults.length > 0 || !(await saver.flush())) return
    submit.mutate(
      { declarations: agreed },
      {
        onSuccess: () => kept.keep(null),
        onError: (error) => errors.show(error instanceof Problem ? faultsAtCheck(form, error.faults, texts) : []),
      },
    )
  }
  return { errors, submit, agreed, agree, send }
}

/** Everything on one page before it is sent; then the declarations. */
export function CheckPage() {
  const t = useTexts('applications')
  const locale = useLocale()
  const { application, form, state } = useDraft()
  const { errors, submit, agreed, agree, send } = useSubmission()
  const open = openQuestions(form, state.answers).filter((id) => !isDeclaration(form, id))
  const programme = useProgrammeName(application)
  const here = `/applications/${application.id}`
  if (application.intake !== 'here') return <Navigate to={addressOf(`${here}/dossier`, locale)} replace />
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
      {open.length > 0 && errors.errors.length === 0 && (
        <Alert tone="warning" title={t('check.missing-title', { count: open.length })}>
          {t('check.missing-text')}
        </Alert>
      )}
      <CheckSections errors={errors} />
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="lg">
          <Heading level={2}>{t('check.declarations')}</Heading>
          <Declarations agreed={agreed} onChange={agree} errors={errors} />
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
