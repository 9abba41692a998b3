import type { CaseView } from '../api/case-view'

export interface ActionFormProps {
  readonly shown: CaseView
  readonly onDone: () => void
}
