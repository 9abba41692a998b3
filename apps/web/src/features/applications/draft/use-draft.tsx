import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { Form } from '@rechenlotse/domain/applications'
import { keptAs } from '../../../platform/kept'
import { useMe } from '../../identity'
import type { ApplicationView } from '../api/application-view'
import { applicationKeys } from '../api/keys'
import { saveAnswers } from '../api/save-answers'
import { fetchApplication } from '../api/use-application'
import { withValues, type Values } from './answer-conflicts'
import { DraftSaver, type DraftState, type SavedDraft, type UnsavedDraft } from './draft-saver'

export interface Draft {
  readonly application: ApplicationView
  readonly form: Form
  readonly saver: DraftSaver
  readonly state: DraftState
}

interface DraftContextValue {
  readonly application: ApplicationView
  readonly form: Form
  readonly saver: DraftSaver
}

export interface Draft extends DraftContextValue {
  readonly state: DraftState
}

const DraftContext = createContext<DraftContextValue | null>(null)
const quietMilliseconds = 800

interface Writing {
  readonly application: ApplicationView
  readonly client: QueryClient
  readonly personId: string
}

function saverFor({ application, client, personId }: Writing): DraftSaver {
  const { id } = application
  const save = async (values: Values, version: number): Promise<SavedDraft> => {
    const saved = await saveAnswers({ id, answers: values, version })
    client.setQueryData<ApplicationView>(applicationKeys.one(id), (known) =>
      known ? { ...known, ...saved, answers: withValues(known.answers, values) } : known,
    )
    return saved
  }
  return new DraftSaver({
    loaded: application,
    save,
    load: () => fetchApplication(id),
    quiet: quietMilliseconds,
    sendLast: (answers, version) => void saveAnswers({ id, answers, version, keepalive: true }).catch(() => undefined),
    kept: keptAs<UnsavedDraft>(`draft.${personId}.${id}`),
  })
}

const troubled: ReadonlySet<string> = new Set(['failed', 'conflict'])

function useLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (troubled.has(saver.state().status)) event.preventDefault()
    }
    const leave = () => saver.leave()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', leave)
      void saver.flush()
    }
  }, [saver])
}

export interface DraftProviderProps {
  readonly application: ApplicationView
  readonly children: ReactNode
}

/** Keeps what is typed on all pages of one application until it is saved. */
export function DraftProvider({ application, children }: DraftProviderProps) {
  const client = useQueryClient()
  const personId = useMe().data?.person?.id ?? ''
  const [saver] = useState(() => saverFor({ application, client, personId }))
  useLeaving(saver)
  const { form } = application
  return <DraftContext value={{ application, form, saver }}>{children}</DraftContext>
}

export function useDraft(): Draft {
  const context = useContext(DraftContext)
  if (context === null) throw new Error('useDraft stands outside of DraftProvider')
  const state = useSyncExternalStore(context.saver.subscribe, context.saver.state, context.saver.state)
  return { ...context, state }
}
