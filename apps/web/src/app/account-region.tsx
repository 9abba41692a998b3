import { useEffect } from 'react'
import { AccountMenu } from '../features/identity/account-menu'
import { useMe } from '../features/identity/api/use-me'
import { keepSessionHint } from '../platform/session-hint'
import { MemberQueries } from './member-queries'

function SessionHint() {
  const { data } = useMe()
  const isKnown = data !== undefined
  const isSignedIn = Boolean(data?.person)
  useEffect(() => {
    if (isKnown) keepSessionHint(isSignedIn)
  }, [isKnown, isSignedIn])
  return null
}

export function AccountRegion() {
  return (
    <MemberQueries>
      <SessionHint />
      <AccountMenu />
    </MemberQueries>
  )
}
