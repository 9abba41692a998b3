import { useNavigate } from 'react-router'
import { Button, Link, Text, VisuallyHidden } from '@rechenlotse/ui'
import { addressOf } from '../../platform/locale'
import { hasSessionHint } from '../../platform/session-hint'
import { addTexts, useTexts } from '../../platform/texts'
import { useLocale } from '../../platform/use-locale'
import german from './account.texts.de.json'
import english from './account.texts.en.json'
import type { Me } from './api/me'
import { useMe } from './api/use-me'
import { useSignOut } from './api/use-sign-out'

addTexts('account', 'de', german)
addTexts('account', 'en', english)

function SignedIn({ me }: { readonly me: Me & { readonly person: NonNullable<Me['person']> } }) {
  const t = useTexts('account')
  const navigate = useNavigate()
  const home = addressOf('/', useLocale())
  const signOut = useSignOut()
  const isOfficer = me.memberships.some(({ role }) => role === 'desk_officer')
  const isApplicant = me.memberships.some(({ role }) => role !== 'desk_officer')
  return (
    <>
      {isApplicant && (
        <Link href="/applications" size="small">
          {t('applications')}
        </Link>
      )}
      {isApplicant && (
        <Link href="/needs" size="small">
          {t('needs')}
        </Link>
      )}
      {isOfficer && (
        <Link href="/desk" size="small">
          {t('desk')}
        </Link>
      )}
      <Text as="span" size="small">
        <VisuallyHidden>{t('signed-in-as')} </VisuallyHidden>
        {me.person.name}
      </Text>
      <Button
        variant="tertiary"
        size="small"
        busy={signOut.isPending}
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate(home) })}
      >
        {t('sign-out')}
      </Button>
    </>
  )
}

/** Sign-in, or the way to one's own applications or desk, in the header of every page. */
export function AccountMenu() {
  const t = useTexts('account')
  const { data: me } = useMe({ enabled: hasSessionHint() })
  if (me?.person) return <SignedIn me={{ ...me, person: me.person }} />
  return (
    <Link href="/sign-in" size="small">
      {t('sign-in')}
    </Link>
  )
}
