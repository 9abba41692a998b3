import type { ReactNode } from 'react'
import { Heading, Stack } from '@rechenlotse/ui'

export interface PageSectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

export function PageSection({ id, title, children }: PageSectionProps) {
  return (
    <section>
      <Stack gap="md">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {children}
      </Stack>
    </section>
  )
}
