import type { RouteObject } from 'react-router'
import { registerTexts, textsLoader } from '../../platform/texts'

registerTexts('identity', {
  de: () => import('./identity.texts.de.json'),
  en: () => import('./identity.texts.en.json'),
})

const loader = textsLoader('identity')

export const routes: RouteObject[] = [
  { path: 'sign-in', loader, lazy: async () => ({ Component: (await import('./pages/sign-in-page')).SignInPage }) },
  { path: 'register', loader, lazy: async () => ({ Component: (await import('./pages/register-page')).RegisterPage }) },
  {
    path: 'confirm-mail',
    loader,
    lazy: async () => ({ Component: (await import('./pages/confirm-mail-page')).ConfirmMailPage }),
  },
  {
    path: 'forgot-password',
    loader,
    lazy: async () => ({ Component: (await import('./pages/forgot-password-page')).ForgotPasswordPage }),
  },
  {
    path: 'reset-password',
    loader,
    lazy: async () => ({ Component: (await import('./pages/reset-password-page')).ResetPasswordPage }),
  },
]
