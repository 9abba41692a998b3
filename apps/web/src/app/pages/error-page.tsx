import { Button, ButtonLink } from '@rechenlotse/ui'
import { Problem } from '../../platform/problem'
import { useTexts } from '../../platform/texts'
import { MessagePage } from './message-page'
import { NotFoundPage } from './not-found-page'

function isMissing(error: unknown): boolean {
  return error instanceof Problem && error.status === 404
}

/** What went wrong, what is kept and what can be done; missing things get their own page. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useTexts('app')
  if (isMissing(error)) return <NotFoundPage />
  return (
    <MessagePage title={t('error.title')} texts={[t('error.text'), t('error.kept')]}>
      <Button onClick={() => window.location.reload()}>{t('error.retry')}</Button>
      <ButtonLink href="/" variant="secondary">
        {t('notFound.home')}
      </ButtonLink>
    </MessagePage>
  )
}
