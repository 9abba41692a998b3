import { Cluster, Link, List, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeNameView } from '../api/views'
import { StatusBadge } from './status-badge'

export function ProgrammeLinks({ programmes }: { readonly programmes: readonly ProgrammeNameView[] }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (programmes.length === 0) return <Text>{t('noProgrammes')}</Text>
  return (
    <List kind="plain">
      {programmes.map(({ key, name, statusCode }) => (
        <Cluster key={key} gap="md">
          <Link href={`/offers/${key}`}>{name[locale]}</Link>
          <StatusBadge code={statusCode} />
        </Cluster>
      ))}
    </List>
  )
}
