import type { ReactNode } from 'react'
import { Alert, Container, Section, Stack } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'

export interface MailboxFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** Says on every page that no mail really leaves. */
export function MailboxFrame({ title, children }: MailboxFrameProps) {
  const t = useTexts('notification')
  return (
    <Section>
      <Container>
        <Stack gap="lg">
          <PageHeading title={title} />
          <Alert tone="warning" title={t('demo.title')}>
            {t('demo.text')}
          </Alert>
          {children}
        </Stack>
      </Container>
    </Section>
  )
}
