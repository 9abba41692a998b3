import { useApplicationCommand } from './use-application-command'

export const useSendMessage = (id: string) => useApplicationCommand<{ readonly body: string }>(id, 'messages')
