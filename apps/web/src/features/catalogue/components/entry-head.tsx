import type { ReactNode } from 'react'
import { Breadcrumb, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'

export interface EntryHeadProps {
  readonly title: string
  readonly place: string
  readonly children?: ReactNode
}

export function EntryHead({ title, place, children }: EntryHeadProps) {
  const t = useTexts('catalogue')
  return (
    <Stack gap="md">
      <Breadcrumb label={t('breadcrumb')} items={[{ href: '/offers', label: t('list.title') }]} current={title} />
      <PageHeading title={title} />
      {place && (
        <Text size="large" muted>
          {place}
        </Text>
      )}
      {children}
    </Stack>
  )
}
