import { Cluster, Details, Link, Stack } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { factOf } from '../change-need'
import { factInputs } from '../facts'
import { StatedFacts } from './stated-facts'

/** What has been answered, in words, with the way back to the questions. */
export function AnswerSummary({ need }: { readonly need: Need }) {
  const t = useTexts('matching')
  const answered = Object.keys(factInputs).filter((path) => factOf(need, path) !== undefined)
  return (
    <Cluster gap="lg" className="rl-answers">
      <Link href="/finder">{t('results.change')}</Link>
      <Details summary={t('results.answers', { count: answered.length })}>
        <Stack gap="sm">
          <StatedFacts need={need} />
        </Stack>
      </Details>
    </Cluster>
  )
}
