import { ButtonLink, Cluster, Container, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'
import { useTexts } from '../../platform/texts'

export function NotFoundPage() {
  const t = useTexts('app')
  return (
    <Container width="narrow" className="rl-page-body">
      <Stack gap="md">
        <PageHeading title={t('notFound.title')} />
        <Text>{t('notFound.text')}</Text>
        <Cluster>
          <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
          <ButtonLink href="/offers" variant="secondary">
            {t('notFound.offers')}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Container>
  )
}
