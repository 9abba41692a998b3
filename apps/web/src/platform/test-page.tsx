import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { MemoryRouter, useRoutes, type RouteObject } from 'react-router'
import { LinkComponentProvider } from '@rechenlotse/ui'
import { LocalLink } from './local-link'

function Pages({ routes }: { readonly routes: RouteObject[] }) {
  return <main>{useRoutes(routes)}</main>
}

/** jsdom knows the element, but not its methods. */
function completeDialog(): void {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
}

/** Shows pages at an address as the application does, for specs. */
export function showPages(routes: RouteObject[], at: string) {
  completeDialog()
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } })
  return render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <LinkComponentProvider component={LocalLink}>
          <Pages routes={routes} />
        </LinkComponentProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}
