import './reference.css'

/** The number that everybody quotes, never broken over two lines. */
export function Reference({ children }: { readonly children: string }) {
  return <span className="rl-reference">{children}</span>
}
