import type { ReactNode } from 'react'
import { useLinkComponent } from '../actions/link-component'
import { classNames } from '../class-names'

export interface NavigationItem {
  readonly href: string
  readonly label: string
  readonly current?: boolean | undefined
}

export interface HeaderProps {
  readonly name: string
  readonly homeLabel: string
  readonly navigationLabel: string
  readonly navigation: readonly NavigationItem[]
  /** Language switch, sign-in and the like. */
  readonly tools?: ReactNode
}

function Wordmark({ name }: { readonly name: string }) {
  return (
    <>
      <svg
        className="rl-wordmark__sign"
        viewBox="0 0 32 32"
        width="28"
        height="28"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M16 2v7" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <path d="M16 9l8 8-8 13-8-13z" fill="currentColor" />
        <circle className="rl-wordmark__dot" cx="16" cy="17" r="2.6" />
      </svg>
      <span>{name}</span>
    </>
  )
}

export function Header({ name, homeLabel, navigationLabel, navigation, tools }: HeaderProps) {
  const Anchor = useLinkComponent()
  return (
    <header className="rl-header">
      <div className="rl-container rl-header__row">
        <Anchor href="/" className="rl-wordmark" aria-label={homeLabel}>
          <Wordmark name={name} />
        </Anchor>
        <nav aria-label={navigationLabel} className="rl-header__nav">
          <ul className="rl-header__list">
            {navigation.map((item) => (
              <li key={item.href}>
                <Anchor
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                  className={classNames('rl-header__link', item.current && 'rl-header__link--current')}
                >
                  {item.label}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        {tools && <div className="rl-header__tools">{tools}</div>}
      </div>
    </header>
  )
}
