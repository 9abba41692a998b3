import type { ReactNode } from 'react'
import { Breadcrumb, Container, Section, Stack } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'

export interface NeedsFrameProps {
  readonly title: string
  /** Below the list of saved needs. */
  readonly isInside?: boolean | undefined
  readonly hasErrors?: boolean | undefined
  readonly width?: 'default' | 'narrow' | undefined
  readonly children: ReactNode
}

/** Trail, h1 and one column: every page about saved needs. */
export function NeedsFrame({ title, isInside, hasErrors, width = 'narrow', children }: NeedsFrameProps) {
  const t = useTexts('needs')
  const forms = useFormTexts()
  return (
    <Section>
      <Container width={width}>
        <Stack gap="lg">
          {isInside && (
            <Breadcrumb label={t('one.trail')} items={[{ href: '/needs', label: t('list.title') }]} current={title} />
          )}
          <PageHeading title={title} errorPrefix={hasErrors ? forms('error-prefix') : undefined} />
          {children}
        </Stack>
      </Container>
    </Section>
  )
}
