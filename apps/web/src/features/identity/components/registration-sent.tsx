import { Link, List, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { doorTo } from '../destination'
import { useNextPlace } from '../use-next-place'
import { DonePage } from './done-page'

export function RegistrationSent({ email }: { readonly email: string }) {
  const t = useTexts('identity')
  const { next, hash } = useNextPlace()
  return (
    <DonePage title={t('registered.title')}>
      <Text>{t('registered.text', { email })}</Text>
      <List>
        <>{t('registered.open')}</>
        <>{t('registered.then')}</>
        {hash !== '' && <>{t('registered.kept')}</>}
      </List>
      <Text muted>{t('registered.nothing')}</Text>
      <Link href={doorTo('/sign-in', next, hash)}>{t('registered.sign-in')}</Link>
    </DonePage>
  )
}
