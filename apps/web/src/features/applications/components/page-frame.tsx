import type { ReactNode } from 'react'
import { Breadcrumb, Container, Section, Stack } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { useTexts } from '../../../platform/texts'

export interface Crumb {
  readonly href: string
  readonly label: string
}

export interface PageFrameProps {
  readonly title: string
  /** Shown under "Meine Anträge" in the trail. */
  readonly trail?: readonly Crumb[] | undefined
  readonly hasErrors?: boolean | undefined
  readonly step?: string | undefined
  readonly width?: 'default' | 'narrow' | undefined
  readonly children: ReactNode
}

/** Trail, h1 and one column: every page of an application. */
export function PageFrame({ title, trail, hasErrors, step, width = 'narrow', children }: PageFrameProps) {
  const t = useTexts('applications')
  const forms = useFormTexts()
  return (
    <Section>
      <Container width={width}>
        <Stack gap="lg">
          {trail && (
            <Breadcrumb
              label={t('trail')}
              items={[{ href: '/applications', label: t('list.title') }, ...trail]}
              current={title}
            />
          )}
          <PageHeading title={title} step={step} errorPrefix={hasErrors ? forms('error-prefix') : undefined} />
          {children}
        </Stack>
      </Container>
    </Section>
  )
}
