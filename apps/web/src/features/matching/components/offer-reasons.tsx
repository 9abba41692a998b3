import { Details, Icon, List, Stack, Text, type IconName } from '@rechenlotse/ui'
import type { Offer, Outcome, Reason } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { ReasonSources } from './reason-sources'

const most = { for: 3, against: 2, open: 2 }
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
  const of = (...outcomes: readonly Outcome[]) => reasons.filter(({ outcome }) => outcomes.includes(outcome))
  const shown = [
    ...of('violated', 'warning').slice(0, most.against),
    ...of('unknown', 'manual').slice(0, most.open),
    ...of('fulfilled').slice(0, most.for),
  ]
  const parts = [
    { key: 'against', outcomes: ['violated', 'warning'] },
    { key: 'open', outcomes: ['unknown', 'manual'] },
    { key: 'for', outcomes: ['fulfilled'] },
  ] as const
  return (
    <Stack gap="md">
      {parts.map(({ key, outcomes }) => (
        <ReasonList
          key={key}
          title={t(`offer.${key}`)}
          reasons={shown.filter(({ outcome }) => (outcomes as readonly Outcome[]).includes(outcome))}
          cite={key === 'against'}
        />
      ))}
      {reasons.length > 0 && (
        <Details summary={t('offer.allReasons', { count: reasons.length })}>
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
