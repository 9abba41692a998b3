import { Component, type ReactNode } from 'react'

interface PageBoundaryProps {
  /** At another place the page is tried anew. */
  readonly place: string
  readonly fallback: (error: unknown) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly place: string
  readonly failure: { readonly error: unknown } | null
}

/** Shows what went wrong in the page's place; header and footer stay. */
export class PageBoundary extends Component<PageBoundaryProps, State> {
  override state: State = { place: this.props.place, failure: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ place }: PageBoundaryProps, state: State): State | null {
    return place === state.place ? null : { place, failure: null }
  }

  override render(): ReactNode {
    const { failure } = this.state
    return failure ? this.props.fallback(failure.error) : this.props.children
  }
}
