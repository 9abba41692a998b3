import { useApplicationCommand } from './use-application-command'

export interface ExternalReport {
  readonly number: string
  readonly state: string
}

/** What the programme's own portal says: the number there and the state last seen. */
export const useReportExternal = (id: string) => useApplicationCommand<ExternalReport>(id, 'external', 'PUT')
