/** First in the page; leads past the header to the element with the given id. */
export function SkipLink({ target, label }: { readonly target: string; readonly label: string }) {
  const jump = () => {
    const main = document.getElementById(target)
    main?.focus()
    main?.scrollIntoView()
  }
  return (
    <a
      className="kern-btn kern-btn--primary rl-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        jump()
      }}
    >
      <span className="kern-label">{label}</span>
    </a>
  )
}
