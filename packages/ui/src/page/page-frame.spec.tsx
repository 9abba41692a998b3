import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { Breadcrumb } from './breadcrumb'
import { Footer } from './footer'
import { Header } from './header'
import { LanguageSwitch } from './language-switch'
import { PageFrame } from './page-frame'
import { SkipLink } from './skip-link'

expect.extend(toHaveNoViolations)

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

function WholePage() {
  return (
    <PageFrame lang="de">
      <SkipLink target="content" label="Zum Inhalt" />
      <Header
        name="Rechenlotse"
        homeLabel="Rechenlotse, zur Startseite"
        navigationLabel="Hauptnavigation"
        navigation={[{ href: '/offers', label: 'Angebote', current: true }]}
        tools={
          <LanguageSwitch
            label="Sprache"
            current="de"
            languages={[
              { code: 'de', name: 'Deutsch', href: '/' },
              { code: 'en', name: 'English', href: '/en' },
            ]}
          />
        }
      />
      <main id="content" tabIndex={-1}>
        <Breadcrumb label="Sie sind hier" items={[{ href: '/', label: 'Start' }]} current="Angebote" />
        <h1>Angebote</h1>
      </main>
      <Footer label="Rechtliches" links={[{ href: '/imprint', label: 'Impressum' }]} />
    </PageFrame>
  )
}

describe('the frame of a page', () => {
  it('leads with the first press of Tab past the header to the content', async () => {
    render(<WholePage />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('says which place and which language is open', () => {
    render(<WholePage />)
    expect(screen.getByRole('link', { name: 'Angebote' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('link', { name: 'Deutsch' }).getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('lang')).toBe('en')
  })

  it('is without fault for axe', async () => {
    const { container } = render(<WholePage />)
    expect(await axe(container)).toHaveNoViolations()
  })
})
