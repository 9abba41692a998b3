import { Suspense, useEffect } from 'react'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { LinkComponentProvider, Loader, PageFrame, SkipLink } from '@rechenlotse/ui'
import { LocalLink } from '../platform/local-link'
import { useLocale } from '../platform/use-locale'
import { useTexts } from '../platform/texts'
import { AppFooter } from './app-footer'
import { AppHeader } from './app-header'

const mainId = 'content'

/** Header, content and footer around every page. */
export function AppLayout() {
  const locale = useLocale()
  const t = useTexts('app')
  const isWaiting = useNavigation().state === 'loading'
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <LinkComponentProvider component={LocalLink}>
      <PageFrame lang={locale} busy={isWaiting}>
        <SkipLink target={mainId} label={t('skip')} />
        <AppHeader />
        <main id={mainId} tabIndex={-1} className="rl-main">
          <Suspense fallback={<Loader label={t('loading')} />}>
            <Outlet />
          </Suspense>
        </main>
        <AppFooter />
      </PageFrame>
      <ScrollRestoration />
    </LinkComponentProvider>
  )
}
