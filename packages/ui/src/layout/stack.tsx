import type { ElementType, ReactNode } from 'react'
import { classNames } from '../class-names'

export type Gap = 'none' | 'xs' | 'sm' | 'md' | 'lg' | 'xl'

const gapClass: Record<Gap, string> = {
  none: 'rl-gap-none',
  xs: 'rl-gap-xs',
  sm: 'rl-gap-sm',
  md: 'rl-gap-md',
  lg: 'rl-gap-lg',
  xl: 'rl-gap-xl',
}

export interface StackProps {
  readonly children: ReactNode
  /** xs 4 px · sm 8 px · md 16 px · lg 32 px · xl 64 px */
  readonly gap?: Gap | undefined
  readonly as?: ElementType | undefined
  readonly className?: string | undefined
}

/** One below the other. */
export function Stack({ children, gap = 'md', as: Element = 'div', className }: StackProps) {
  return <Element className={classNames('rl-stack', gapClass[gap], className)}>{children}</Element>
}

/** Side by side, wrapping. */
export function Cluster({ children, gap = 'sm', as: Element = 'div', className }: StackProps) {
  return <Element className={classNames('rl-cluster', gapClass[gap], className)}>{children}</Element>
}

export interface GridProps extends StackProps {
  /** Columns where there is room; one below another on narrow screens. */
  readonly columns?: 2 | 3 | 4 | undefined
}

const columnClass = { 2: 'rl-grid--2', 3: 'rl-grid--3', 4: 'rl-grid--4' }

export function Grid({ children, gap = 'lg', columns = 2, as: Element = 'div', className }: GridProps) {
  return <Element className={classNames('rl-grid', columnClass[columns], gapClass[gap], className)}>{children}</Element>
}

export interface SplitProps {
  readonly main: ReactNode
  readonly side: ReactNode
  /** Keeps the side column in view while the main one scrolls. */
  readonly sticky?: boolean | undefined
}

/** Two thirds and one third; below one another on narrow screens. */
export function Split({ main, side, sticky }: SplitProps) {
  return (
    <div className="rl-split">
      <div className="rl-split__main">{main}</div>
      <div className={classNames('rl-split__side', sticky && 'rl-split__side--sticky')}>{side}</div>
    </div>
  )
}
