import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../content/icon'

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary'

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined
  readonly size?: 'default' | 'small' | undefined
  readonly block?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  readonly children: ReactNode
  /** Keeps the button focusable and says that its work is under way; further presses are ignored. */
  readonly busy?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

const variantClass: Record<ButtonVariant, string> = {
  primary: 'kern-btn--primary',
  secondary: 'kern-btn--secondary',
  tertiary: 'kern-btn--tertiary',
}

export function buttonClass({ variant = 'primary', size, block }: ButtonLook): string {
  return classNames(
    'kern-btn',
    variantClass[variant],
    size === 'small' && 'kern-btn--x-small',
    block && 'kern-btn--block',
  )
}

export interface ButtonContentProps extends ButtonLook {
  readonly children: ReactNode
}

export function ButtonContent({ icon, iconAfter, children }: ButtonContentProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

export function Button(props: ButtonProps) {
  const { variant, size, block, icon, iconAfter, busy, children, className, onClick, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ variant, size, block }), className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <ButtonContent icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
    </button>
  )
}
