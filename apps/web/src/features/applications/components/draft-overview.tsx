import { Alert, ButtonLink, Cluster, Stack, TaskList, Text, type Task } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useDraft } from '../draft/use-draft'
import { placeOfPage } from '../question-pages'
import { sectionProgress, type SectionProgress } from '../section-progress'
import { PageFrame } from './page-frame'
import { SavingStatus } from './saving-status'
import { useProgrammeName } from './use-programme-name'
import { WithdrawButton } from './withdraw-button'

const tones = { 'not-started': 'neutral', 'taken-over': 'info', 'in-progress': 'info', done: 'success' } as const

function useTasks(): { readonly tasks: readonly Task[]; readonly done: number } {
  const t = useTexts('applications')
  const locale = useLocale()
  const { application, form, state } = useDraft()
  const progress = sectionProgress(form, state.answers)
  const taskOf = ({ section, progress: step, answered, asked, open }: SectionProgress): Task => ({
    key: section.key,
    title: section.title[locale],
    href: placeOfPage(application.id, { section: section.key, number: 1 }),
    hint: [t('tasks.answered', { answered, asked }), ...(open > 0 ? [t('tasks.open', { count: open })] : [])].join(
      ' · ',
    ),
    status: t(`tasks.${step}`),
    tone: tones[step],
  })
  return { tasks: progress.map(taskOf), done: progress.filter(({ progress: step }) => step === 'done').length }
}

function Continue() {
  const t = useTexts('applications')
  const { application } = useDraft()
  const isHere = application.intake === 'here'
  return (
    <Stack gap="sm">
      <Cluster>
        <ButtonLink href={`/applications/${application.id}/${isHere ? 'check' : 'dossier'}`}>
          {isHere ? t('tasks.check') : t('tasks.dossier')}
        </ButtonLink>
      </Cluster>
      <Text size="small" muted>
        {isHere ? t('tasks.check-hint') : t('tasks.dossier-hint')}
      </Text>
    </Stack>
  )
}

/** The task list of a draft: every section with its state. */
export function DraftOverview() {
  const t = useTexts('applications')
  const { application, state } = useDraft()
  const programme = useProgrammeName(application)
  const { tasks, done } = useTasks()
  const hasTakenOver = Object.values(state.answers).some(({ origin }) => origin !== 'typed')
  return (
    <PageFrame title={t('draft.title', { programme })} trail={[]}>
      <Text>{application.intake === 'here' ? t('draft.text') : t('draft.text-elsewhere')}</Text>
      {hasTakenOver && <Alert title={t('draft.taken-over')}>{t('draft.taken-over-text')}</Alert>}
      <SavingStatus />
      <TaskList heading={t('tasks.title', { done, all: tasks.length })} tasks={tasks} />
      <Continue />
      <WithdrawButton />
    </PageFrame>
  )
}
