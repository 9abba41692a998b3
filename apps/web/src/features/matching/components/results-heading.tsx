import { Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'

/** What one is going to read here; it stands there before the offers are judged. */
export function ResultsHeading() {
  const t = useTexts('matching')
  return (
    <>
      <PageHeading title={t('results.title')} />
      <Text className="rl-prose">{t('results.lead')}</Text>
    </>
  )
}
