import { ButtonLink } from '@rechenlotse/ui'
import { useTexts } from '../../platform/texts'
import { MessagePage } from './message-page'

export function NotFoundPage() {
  const t = useTexts('app')
  return (
    <MessagePage title={t('notFound.title')} texts={[t('notFound.text')]}>
      <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
      <ButtonLink href="/offers" variant="secondary">
        {t('notFound.offers')}
      </ButtonLink>
    </MessagePage>
  )
}
