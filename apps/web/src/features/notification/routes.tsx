import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'

registerTexts('notification', {
  de: () => import('./notification.texts.de.json'),
  en: () => import('./notification.texts.en.json'),
})

const loader = textsLoader('notification')

export const routes: RouteObject[] = [
  { path: 'mailbox', loader, lazy: async () => ({ Component: (await import('./pages/mailbox-page')).MailboxPage }) },
  { path: 'mailbox/:id', loader, lazy: async () => ({ Component: (await import('./pages/mail-page')).MailPage }) },
]
