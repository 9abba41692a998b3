import { Container } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'
import { useTexts } from '../../platform/texts'

export function AccessibilityPage() {
  const t = useTexts('app')
  return (
    <Container className="rl-page-body">
      <PageHeading title={t('accessibility.title')} />
    </Container>
  )
}
