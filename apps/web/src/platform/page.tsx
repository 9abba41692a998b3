import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Heading, type HeadingProps } from '@rechenlotse/ui'

export interface PageTitleProps {
  readonly title: string
  /** Puts "Fehler: " before the title, in the page's language. */
  readonly errorPrefix?: string | undefined
}

/** Title of the document; the product's name comes last. */
export function PageTitle({ title, errorPrefix }: PageTitleProps) {
  const whole = `${errorPrefix ? `${errorPrefix}: ` : ''}${title} – Rechenlotse`
  return <title>{whole}</title>
}

export interface PageHeadingProps extends PageTitleProps {
  readonly children?: ReactNode
  readonly size?: HeadingProps['size']
  /** Takes the focus again when it changes, such as the step of a form on one address. */
  readonly step?: string | number | undefined
}

/** The first page of a visit keeps the browser's own focus. */
const visit = { started: false }

/** The h1 of a page. It takes the focus after every change of place, so that readers hear where they are. */
export function PageHeading({ title, errorPrefix, children, size, step }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (visit.started) heading.current?.focus({ preventScroll: true })
    visit.started = true
  }, [pathname, step])
  return (
    <>
      <PageTitle title={title} errorPrefix={errorPrefix} />
      <Heading level={1} size={size} tabIndex={-1} ref={heading}>
        {children ?? title}
      </Heading>
    </>
  )
}
