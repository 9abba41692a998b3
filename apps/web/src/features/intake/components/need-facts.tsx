import type { Need } from '@rechenlotse/domain/matching'
import { DescriptionList, Details, Heading, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { factInputs, factInWords, factOf } from '../../matching'

/** What the applicant told the finder, in the finder's words. */
export function NeedFacts({ need }: { readonly need: Need | null }) {
  const t = useTexts('intake')
  const words = useTexts('matching')
  const locale = useLocale()
  const known = need ?? {}
  const paths = Object.keys(factInputs).filter((path) => factOf(known, path) !== undefined)
  return (
    <Stack gap="sm">
      <Heading level={2}>{t('need.title')}</Heading>
      {paths.length === 0 ? (
        <Text muted>{t('need.none')}</Text>
      ) : (
        <Details summary={t('need.show', { count: paths.length })}>
          <DescriptionList
            items={paths.map((path) => ({
              key: path,
              term: words(`facts.${path}.ask`),
              value: factInWords(path, factOf(known, path), { t: words, locale }),
            }))}
          />
        </Details>
      )}
    </Stack>
  )
}
