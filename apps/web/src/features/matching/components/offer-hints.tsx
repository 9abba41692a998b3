import { Button, List, Stack, Text } from '@rechenlotse/ui'
import type { Hint } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { NeedChange } from '../change-need'
import { factInWords } from './fact-in-words'

const most = 2

export interface OfferHintsProps {
  readonly hints: readonly Hint[]
  readonly onApply: (change: NeedChange) => void
}

/** The smallest changes that open an offer, each tried with one press. */
export function OfferHints({ hints, onApply }: OfferHintsProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  if (hints.length === 0) return null
  return (
    <div className="rl-panel">
      <Stack gap="sm">
        <Text strong size="small">
          {t('offer.hints')}
        </Text>
        <List kind="plain">
          {hints.slice(0, most).map((hint) => (
            <div key={JSON.stringify(hint.change)} className="rl-hint">
              <div>
                {Object.entries(hint.change).map(([path, value]) => (
                  <Text key={path}>
                    {t(`facts.${path}.ask`)} <strong>{factInWords(path, value, { t, locale })}</strong>
                  </Text>
                ))}
                <Text size="small" muted>
                  {t(`offer.hintLeads.${hint.leadsTo}`)}
                </Text>
              </div>
              <Button variant="secondary" size="small" onClick={() => onApply(hint.change)}>
                {t('offer.apply')}
              </Button>
            </div>
          ))}
        </List>
      </Stack>
    </div>
  )
}
