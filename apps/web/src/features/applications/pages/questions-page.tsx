import { useState, type FormEvent } from 'react'
import { Navigate, useParams } from 'react-router'
import { Button, ButtonLink, Cluster, ErrorSummary, Progress, Stack } from '@rechenlotse/ui'
import { faultText } from '../../../platform/forms/fields-of-problem'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { addressOf } from '../../../platform/locale'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import { PageFrame } from '../components/page-frame'
import { QuestionField } from '../components/question-field'
import { SavingStatus } from '../components/saving-status'
import { useProgrammeName } from '../components/use-programme-name'
import { useDraft } from '../draft/use-draft'
import { placeOfPage, questionPages, type QuestionPage } from '../question-pages'
import { typedFaults } from '../typed-faults'

interface PlaceInForm {
  readonly page: QuestionPage
  readonly previous: QuestionPage | undefined
  readonly next: QuestionPage | undefined
  /** From 1, over the whole form. */
  readonly position: number
  readonly count: number
}

function usePlace(): PlaceInForm | null {
  const { section, page } = useParams()
  const { form, state } = useDraft()
  const pages = questionPages(form, state.answers)
  const index = pages.findIndex((candidate) => candidate.section === section && String(candidate.number) === page)
  const found = pages[index]
  return found
    ? { page: found, previous: pages[index - 1], next: pages[index + 1], position: index + 1, count: pages.length }
    : null
}

function QuestionsForm({ page, previous, next, position, count }: PlaceInForm) {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const locale = useLocale()
  const go = useLocalNavigate()
  const { application, form, saver, state } = useDraft()
  const errors = useFieldErrors()
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set())
  const programme = useProgrammeName(application)
  const overview = `/applications/${application.id}`
  const title = form.sections.find(({ key }) => key === page.section)?.title[locale] ?? ''
  const note = (id: string) => (isReadable: boolean) =>
    setUnreadable((before) => new Set(isReadable ? [...before].filter((other) => other !== id) : [...before, id]))
  const leave = async (event: FormEvent) => {
    event.preventDefault()
    const faults = typedFaults(page.questions, state.answers, unreadable)
    errors.show(
      faults.map(({ id, code, params }) => ({
        fieldId: id,
        message: faultText({ code, ...(params ? { params } : {}) }, { feature: t, forms }),
      })),
    )
    if (faults.length === 0 && (await saver.flush())) go(next ? placeOfPage(application.id, next) : overview)
  }
  return (
    <PageFrame
      title={title}
      trail={[{ href: overview, label: programme }]}
      hasErrors={errors.errors.length > 0}
      step={`${page.section}/${page.number}`}
    >
      <Progress label={t('questions.progress', { position, count })} value={position} max={count} />
      <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
      <form noValidate onSubmit={(event) => void leave(event)}>
        <Stack gap="lg">
          {page.questions.map((question) => (
            <QuestionField
              key={question.id}
              id={question.id}
              question={question}
              answer={state.answers[question.id]}
              onChange={(value) => {
                saver.change(question.id, value)
                errors.forget(question.id)
              }}
              onText={note(question.id)}
              error={errors.of(question.id)}
            />
          ))}
          <SavingStatus />
          <Cluster>
            <Button type="submit">{next ? t('questions.next') : t('questions.finish')}</Button>
            {previous && (
              <ButtonLink href={placeOfPage(application.id, previous)} variant="secondary">
                {t('questions.back')}
              </ButtonLink>
            )}
            <ButtonLink href={overview} variant="tertiary">
              {t('questions.overview')}
            </ButtonLink>
          </Cluster>
        </Stack>
      </form>
    </PageFrame>
  )
}

/** One tight group of questions; nothing is required here, only what was typed must be readable. */
export function QuestionsPage() {
  const place = usePlace()
  const { application } = useDraft()
  const overview = addressOf(`/applications/${application.id}`, useLocale())
  if (place === null || application.state !== 'draft') return <Navigate to={overview} replace />
  return <QuestionsForm key={`${place.page.section}/${place.page.number}`} {...place} />
}
