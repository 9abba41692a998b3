import type { ReactNode } from 'react'
import { Container, Section, Stack } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'

export interface DonePageProps {
  readonly title: string
  readonly children: ReactNode
}

/** What happened and what comes next, after a form was sent. */
export function DonePage({ title, children }: DonePageProps) {
  return (
    <Section>
      <Container width="narrow">
        <Stack gap="lg">
          <PageHeading title={title} step="done" />
          {children}
        </Stack>
      </Container>
    </Section>
  )
}
