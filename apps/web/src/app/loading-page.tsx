import { Container, Loader } from '@rechenlotse/ui'
import { useTexts } from '../platform/texts'

/** Stands in the page's place while its script and data are on their way. */
export function LoadingPage() {
  const t = useTexts('app')
  return (
    <Container className="rl-page-body">
      <Loader label={t('loading')} />
    </Container>
  )
}
