import { useLinkComponent } from '../actions/link-component'
import { classNames } from '../class-names'

export interface Language {
  readonly code: 'de' | 'en'
  /** In the language itself: Deutsch, English. */
  readonly name: string
  /** The same place in that language. */
  readonly href: string
}

export interface LanguageSwitchProps {
  readonly label: string
  readonly current: Language['code']
  readonly languages: readonly Language[]
}

export function LanguageSwitch({ label, current, languages }: LanguageSwitchProps) {
  const Anchor = useLinkComponent()
  return (
    <nav aria-label={label} className="rl-languages">
      <ul className="rl-languages__list">
        {languages.map(({ code, name, href }) => (
          <li key={code}>
            <Anchor
              href={href}
              hrefLang={code}
              lang={code}
              aria-current={code === current ? 'true' : undefined}
              className={classNames('kern-link kern-link--small kern-link--no-visited-state rl-languages__link')}
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
