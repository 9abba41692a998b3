import { Suspense, useEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import { LinkComponentProvider, PageFrame, SkipLink } from '@rechenlotse/ui'
import { LocalLink } from '../platform/local-link'
import { useIsWaiting } from '../platform/pages/loading-count'
import { PageBoundary } from '../platform/pages/page-boundary'
import { ScrollMemory } from '../platform/pages/scroll-memory'
import { useLocale } from '../platform/use-locale'
import { useTexts } from '../platform/texts'
import { AppFooter } from './app-footer'
import { AppHeader } from './app-header'
import { LoadingPage } from './loading-page'
import { ErrorPage } from './pages/error-page'

const mainId = 'content'

/** Header, content and footer around every page. */
export function AppLayout() {
  const locale = useLocale()
  const t = useTexts('app')
  const isWaiting = useIsWaiting()
  const { key } = useLocation()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <LinkComponentProvider component={LocalLink}>
      <PageFrame lang={locale} busy={isWaiting}>
        <SkipLink target={mainId} label={t('skip')} />
        <AppHeader />
        <main id={mainId} tabIndex={-1} className="rl-main">
          <PageBoundary place={key} fallback={(error) => <ErrorPage error={error} />}>
            <Suspense fallback={<LoadingPage />}>
              <Outlet />
            </Suspense>
          </PageBoundary>
        </main>
        <AppFooter />
      </PageFrame>
      <ScrollMemory />
    </LinkComponentProvider>
  )
}
