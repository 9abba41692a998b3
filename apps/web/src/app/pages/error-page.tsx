import { Button, ButtonLink, Cluster, Container, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'
import { Problem } from '../../platform/problem'
import { useTexts } from '../../platform/texts'
import { NotFoundPage } from './not-found-page'

function isMissing(error: unknown): boolean {
  return error instanceof Problem && error.status === 404
}

/** What went wrong, what is kept and what can be done; missing things get their own page. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useTexts('app')
  if (isMissing(error)) return <NotFoundPage />
  return (
    <Container width="narrow" className="rl-page-body">
      <Stack gap="md">
        <PageHeading title={t('error.title')} />
        <Text>{t('error.text')}</Text>
        <Text>{t('error.kept')}</Text>
        <Cluster>
          <Button onClick={() => window.location.reload()}>{t('error.retry')}</Button>
          <ButtonLink href="/" variant="secondary">
            {t('notFound.home')}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Container>
  )
}
