import { Navigate, Outlet, useLocation } from 'react-router'
import { Container, Loader, Section } from '@rechenlotse/ui'
import { useFormTexts } from '../../platform/forms/form-texts'
import { ProblemNotice } from '../../platform/forms/problem-notice'
import { addressOf, placeOf } from '../../platform/locale'
import { useLocale } from '../../platform/use-locale'
import { useMe } from './api/use-me'
import { doorTo } from './destination'

/** Pages behind the sign-in: leads strangers to the door and, with their answers, back here. */
export function PersonGate() {
  const me = useMe()
  const locale = useLocale()
  const t = useFormTexts()
  const { pathname, search, hash } = useLocation()
  if (me.data?.person) return <Outlet />
  if (me.data) {
    const door = doorTo('/sign-in', `${placeOf(pathname)}${search}`, hash)
    return <Navigate to={addressOf(door, locale)} replace />
  }
  return (
    <Section>
      <Container>
        {me.error ? <ProblemNotice error={me.error} feature={t} /> : <Loader label={t('loading')} />}
      </Container>
    </Section>
  )
}
