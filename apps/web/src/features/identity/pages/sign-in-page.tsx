import { useState } from 'react'
import { Alert, Button, Cluster, Link, List, TextField } from '@rechenlotse/ui'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import type { Me } from '../api/me'
import { useSignIn } from '../api/use-sign-in'
import { DoorPage } from '../components/door-page'
import { doorTo } from '../destination'
import { missingFields } from '../missing-fields'
import { useNextPlace } from '../use-next-place'
import { forgetDestination, waitingDestination } from '../waiting-destination'

const homeOf = (me: Me): string =>
  me.memberships.some(({ role }) => role === 'desk_officer') ? '/desk' : '/applications'

function useEnter() {
  const go = useLocalNavigate()
  const { next, hash } = useNextPlace()
  return (me: Me) => {
    const waiting = next === null ? waitingDestination() : null
    forgetDestination()
    if (next !== null) go(`${next}${hash}`, { replace: true })
    else if (waiting) go(`${waiting.place}${waiting.hash}`, { replace: true })
    else go(homeOf(me), { replace: true })
  }
}

function OtherDoors() {
  const t = useTexts('identity')
  const { next, hash } = useNextPlace()
  return (
    <List kind="plain">
      <Link href={doorTo('/register', next, hash)}>{t('sign-in.register')}</Link>
      <Link href="/forgot-password">{t('sign-in.forgot')}</Link>
    </List>
  )
}

export function SignInPage() {
  const t = useTexts('identity')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const errors = useFieldErrors()
  const signIn = useSignIn()
  const enter = useEnter()
  const { next } = useNextPlace()
  const submit = () => {
    const missing = [
      ...missingFields({ 'sign-in-email': email }, t('missing.email')),
      ...missingFields({ 'sign-in-password': password }, t('missing.password')),
    ]
    errors.show(missing)
    // Not by mutate's own callback: it is left out where the page is made anew meanwhile, and nobody would be led on.
    if (missing.length === 0) signIn.mutateAsync({ email: email.trim(), password }).then(enter, () => undefined)
  }
  return (
    <DoorPage
      title={t('sign-in.title')}
      lead={next !== null && <Alert title={t('sign-in.first')} />}
      errors={errors}
      problem={signIn.error}
      onSubmit={submit}
      after={<OtherDoors />}
    >
      <TextField
        id="sign-in-email"
        type="email"
        autoComplete="username"
        label={t('email')}
        value={email}
        onChange={setEmail}
        error={errors.of('sign-in-email')}
      />
      <TextField
        id="sign-in-password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        value={password}
        onChange={setPassword}
        error={errors.of('sign-in-password')}
      />
      <Cluster>
        <Button type="submit" busy={signIn.isPending}>
          {t('sign-in.submit')}
        </Button>
      </Cluster>
    </DoorPage>
  )
}
