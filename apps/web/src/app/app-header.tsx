import { useLocation } from 'react-router'
import { Header, LanguageSwitch } from '@rechenlotse/ui'
import { addressOf, placeOf } from '../platform/locale'
import { useTexts } from '../platform/texts'
import { useLocale } from '../platform/use-locale'
import { AccountArea } from './account-area'

const places = [
  { href: '/finder', key: 'nav.finder' },
  { href: '/offers', key: 'nav.offers' },
]

export function AppHeader() {
  const t = useTexts('app')
  const locale = useLocale()
  const { pathname, search, hash } = useLocation()
  const place = placeOf(pathname)
  const here = `${place}${search}${hash}`
  return (
    <Header
      name={t('name')}
      homeLabel={t('home')}
      navigationLabel={t('nav.label')}
      navigation={places.map(({ href, key }) => ({ href, label: t(key), current: place.startsWith(href) }))}
      tools={
        <>
          <AccountArea />
          <LanguageSwitch
            label={t('language')}
            current={locale}
            languages={[
              { code: 'de', name: 'Deutsch', href: addressOf(here, 'de') },
              { code: 'en', name: 'English', href: addressOf(here, 'en') },
            ]}
          />
        </>
      }
    />
  )
}
