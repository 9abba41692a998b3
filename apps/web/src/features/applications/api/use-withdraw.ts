import { useApplicationCommand } from './use-application-command'

export const useWithdraw = (id: string) => useApplicationCommand<{ readonly reason?: string }>(id, 'withdrawal')
