import { Cluster, DescriptionList, Details, Link, Stack } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { factOf } from '../change-need'
import { factInputs } from '../facts'
import { factInWords } from './fact-in-words'

/** What has been answered, in words, with the way back to the questions. */
export function AnswerSummary({ need }: { readonly need: Need }) {
  const t = useTexts('matching')
  const locale = useLocale()
  const answered = Object.keys(factInputs).filter((path) => factOf(need, path) !== undefined)
  return (
    <Cluster gap="lg" className="rl-answers">
      <Link href="/finder">{t('results.change')}</Link>
      <Details summary={t('results.answers', { count: answered.length })}>
        <Stack gap="sm">
          <DescriptionList
            items={answered.map((path) => ({
              key: path,
              term: t(`facts.${path}.ask`),
              value: factInWords(path, factOf(need, path), { t, locale }),
            }))}
          />
        </Stack>
      </Details>
    </Cluster>
  )
}
