import { Details, Icon, List, Stack, Text, type IconName } from '@rechenlotse/ui'
import type { Offer, Outcome, Reason } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { ReasonSources } from './reason-sources'

const parts: readonly { key: string; outcomes: readonly Outcome[]; most: number; cite: boolean }[] = [
  { key: 'against', outcomes: ['violated'], most: 2, cite: true },
  { key: 'open', outcomes: ['unknown', 'manual'], most: 2, cite: false },
  { key: 'note', outcomes: ['warning'], most: 1, cite: true },
  { key: 'for', outcomes: ['fulfilled'], most: 3, cite: false },
]
const iconOf: Record<Outcome, IconName> = {
  fulfilled: 'check',
  violated: 'close',
  warning: 'warning',
  unknown: 'help',
  manual: 'account-circle',
}

function ReasonLine({ reason, cite }: { readonly reason: Reason; readonly cite: boolean }) {
  return (
    <div className={`rl-reason rl-reason--${reason.outcome}`}>
      <Icon name={iconOf[reason.outcome]} />
      <div>
        <Text>{reason.text}</Text>
        {cite && <ReasonSources sources={reason.sources} />}
      </div>
    </div>
  )
}

interface ReasonListProps {
  readonly title: string
  readonly reasons: readonly Reason[]
  readonly cite: boolean
}

function ReasonList({ title, reasons, cite }: ReasonListProps) {
  if (reasons.length === 0) return null
  return (
    <div>
      <Text size="small" strong>
        {title}
      </Text>
      <List kind="plain" label={title}>
        {reasons.map((reason) => (
          <ReasonLine key={reason.rule} reason={reason} cite={cite} />
        ))}
      </List>
    </div>
  )
}

/** At most three reasons for, two against and two open ones; all of them with their sources on demand. */
export function OfferReasons({ reasons }: Pick<Offer, 'reasons'>) {
  const t = useTexts('matching')
  return (
    <Stack gap="md">
      {parts.map(({ key, outcomes, most, cite }) => (
        <ReasonList
          key={key}
          title={t(`offer.${key}`)}
          reasons={reasons.filter(({ outcome }) => outcomes.includes(outcome)).slice(0, most)}
          cite={cite}
        />
      ))}
      {reasons.length > 0 && (
        <Details onDemand summary={t('offer.allReasons', { count: reasons.length })}>
          <List kind="plain">
            {reasons.map((reason) => (
              <ReasonLine key={reason.rule} reason={reason} cite />
            ))}
          </List>
        </Details>
      )}
    </Stack>
  )
}
