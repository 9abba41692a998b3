import type { ReactNode, Ref } from 'react'
import { classNames } from '../class-names'

export type HeadingSize = 'display' | 'x-large' | 'large' | 'medium' | 'small'

export interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4
  readonly size?: HeadingSize | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly tabIndex?: -1 | undefined
  readonly ref?: Ref<HTMLHeadingElement> | undefined
}

const sizeClass: Record<HeadingSize, string> = {
  display: 'kern-heading-display',
  'x-large': 'kern-heading-x-large',
  large: 'kern-heading-large',
  medium: 'kern-heading-medium',
  small: 'kern-heading-small',
}
const usualSize: Record<HeadingProps['level'], HeadingSize> = { 1: 'x-large', 2: 'large', 3: 'medium', 4: 'small' }

export function Heading({ level, size = usualSize[level], className, ...rest }: HeadingProps) {
  const Element = `h${level}` as const
  return <Element {...rest} className={classNames(sizeClass[size], 'rl-heading', className)} />
}
