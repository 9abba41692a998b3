import { Suspense, lazy, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { Link } from '@rechenlotse/ui'
import { hasSessionHint } from '../platform/session-hint'
import { useTexts } from '../platform/texts'
import { isPublicPlace } from './public-place'

const AccountRegion = lazy(async () => ({ default: (await import('./account-region')).AccountRegion }))

/**
 * Sign-in link, or the account of who is signed in. On public pages the script for it is fetched only
 * where somebody signed in before: strangers read without it.
 */
export function AccountArea() {
  const t = useTexts('app')
  const isPublic = isPublicPlace(useLocation().pathname)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (!isPublic || hasSessionHint()) setWanted(true)
  }, [isPublic])
  const signIn = (
    <Link href="/sign-in" size="small">
      {t('nav.signIn')}
    </Link>
  )
  return isWanted ? (
    <Suspense fallback={signIn}>
      <AccountRegion />
    </Suspense>
  ) : (
    signIn
  )
}
