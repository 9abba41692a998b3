import { Badge, type BadgeProps } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'

const toneOf: Record<string, NonNullable<BadgeProps['tone']>> = {
  open: 'success',
  'partly-open': 'warning',
  planned: 'info',
  closed: 'neutral',
  superseded: 'neutral',
  'not-open-to-DE': 'warning',
}

export function StatusBadge({ code }: { readonly code: string }) {
  const t = useTexts('catalogue')
  return <Badge tone={toneOf[code] ?? 'neutral'}>{t(`status.${code}`)}</Badge>
}
