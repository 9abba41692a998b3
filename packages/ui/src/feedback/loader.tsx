/** Says what is being fetched. */
export function Loader({ label }: { readonly label: string }) {
  return (
    <div className="rl-loader" role="status">
      <span className="kern-loader kern-loader--visible rl-loader__ring" aria-hidden="true" />
      <span className="kern-body">{label}</span>
    </div>
  )
}
