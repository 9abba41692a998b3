import { Container } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'
import { useTexts } from '../../platform/texts'

export function PrivacyPage() {
  const t = useTexts('app')
  return (
    <Container className="rl-page-body">
      <PageHeading title={t('privacy.title')} />
    </Container>
  )
}
