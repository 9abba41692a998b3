import type { QueueView } from '@rechenlotse/domain/intake'
import { Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { Reference } from '../../applications'
import { useQueue } from '../api/use-queue'

export interface QueueAsideProps {
  readonly view: QueueView
  readonly current: string
}

/** The queue beside the case, so that the next one is one step away. */
export function QueueAside({ view, current }: QueueAsideProps) {
  const t = useTexts('intake')
  const { data } = useQueue(view, null)
  if (!data || data.items.length === 0) return null
  const title = t('queue.beside', { view: t(`views.${view}`) })
  return (
    <nav aria-label={title}>
      <Stack gap="sm">
        <Heading level={2} size="small">
          {title}
        </Heading>
        <List kind="plain">
          {data.items.map(({ id, reference, organisation, state }) => (
            <div key={id}>
              <Link href={`/desk/cases/${id}?view=${view}`} aria-current={id === current ? 'page' : undefined}>
                <Reference>{reference}</Reference>
              </Link>
              <Text size="small" muted>
                {organisation.name} · {t(`states.${state}`)}
              </Text>
            </div>
          ))}
        </List>
      </Stack>
    </nav>
  )
}
