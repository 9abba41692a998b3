import type { ReactNode } from 'react'
import { Cluster, Container, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'

interface MessagePageProps {
  readonly title: string
  readonly texts: readonly string[]
  /** The ways on. */
  readonly children: ReactNode
}

/** Stands where a page should be: what happened and where one can go from here. */
export function MessagePage({ title, texts, children }: MessagePageProps) {
  return (
    <Container width="narrow" className="rl-page-body">
      <Stack gap="md">
        <PageHeading title={title} />
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
        <Cluster>{children}</Cluster>
      </Stack>
    </Container>
  )
}
