import { DescriptionList } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { factOf } from '../change-need'
import { factInputs } from '../facts'
import { factInWords } from './fact-in-words'

/** Every fact that a need states, in words. */
export function StatedFacts({ need }: { readonly need: Need }) {
  const t = useTexts('matching')
  const locale = useLocale()
  const stated = Object.keys(factInputs).filter((path) => factOf(need, path) !== undefined)
  return (
    <DescriptionList
      items={stated.map((path) => ({
        key: path,
        term: t(`facts.${path}.ask`),
        value: factInWords(path, factOf(need, path), { t, locale }),
      }))}
    />
  )
}
