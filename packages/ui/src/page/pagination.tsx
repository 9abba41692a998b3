import { Button } from '../actions/button'

export interface PaginationProps {
  readonly label: string
  /** For instance "1 bis 20 von 134". */
  readonly status: string
  readonly previous?: { readonly label: string; readonly onClick: () => void } | undefined
  readonly next?: { readonly label: string; readonly onClick: () => void } | undefined
}

export function Pagination({ label, status, previous, next }: PaginationProps) {
  return (
    <nav aria-label={label} className="rl-pagination">
      {previous && (
        <Button variant="secondary" size="small" icon="arrow-back" onClick={previous.onClick}>
          {previous.label}
        </Button>
      )}
      <p className="kern-body kern-body--small rl-tabular" role="status">
        {status}
      </p>
      {next && (
        <Button variant="secondary" size="small" iconAfter="arrow-forward" onClick={next.onClick}>
          {next.label}
        </Button>
      )}
    </nav>
  )
}
