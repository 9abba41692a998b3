import { Alert, Link, List, Stack, Text } from '@rechenlotse/ui'
import type { Offer, Verdict } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'

const toneOf = { eligible: 'success', check: 'warning', ineligible: 'danger', unavailable: 'info' } as const
const telling: Readonly<Record<Verdict, readonly string[]>> = {
  eligible: ['fulfilled'],
  check: ['unknown', 'manual'],
  ineligible: ['violated'],
  unavailable: [],
}
const most = 4

/** Whether the programme fits what has been answered. */
export function OwnVerdict({ offer }: { readonly offer: Offer }) {
  const t = useTexts('catalogue')
  const reasons = offer.reasons.filter(({ outcome }) => telling[offer.verdict].includes(outcome)).slice(0, most)
  return (
    <Alert
      tone={toneOf[offer.verdict]}
      title={t('verdict', { verdict: t(`verdicts.${offer.verdict}`) })}
      headingLevel={2}
    >
      <Stack gap="sm">
        {reasons.length > 0 && (
          <List tight>
            {reasons.map(({ rule, text }) => (
              <Text key={rule} as="span">
                {text}
              </Text>
            ))}
          </List>
        )}
        <Link href="/results">{t('backToResults')}</Link>
      </Stack>
    </Alert>
  )
}
