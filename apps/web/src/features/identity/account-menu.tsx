import { Link } from '@rechenlotse/ui'
import { useTexts } from '../../platform/texts'

/** Sign-in, or the way to one's own applications or desk, in the header of every page. */
export function AccountMenu() {
  const t = useTexts('app')
  return (
    <Link href="/sign-in" size="small">
      {t('nav.signIn')}
    </Link>
  )
}
