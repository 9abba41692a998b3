import { Footer } from '@rechenlotse/ui'
import { useTexts } from '../platform/texts'

export function AppFooter() {
  const t = useTexts('app')
  return (
    <Footer
      label={t('footer.label')}
      links={[
        { href: '/calculation', label: t('footer.calculation') },
        { href: '/imprint', label: t('footer.imprint') },
        { href: '/privacy', label: t('footer.privacy') },
        { href: '/accessibility', label: t('footer.accessibility') },
      ]}
    >
      <p>{t('footer.text')}</p>
    </Footer>
  )
}
