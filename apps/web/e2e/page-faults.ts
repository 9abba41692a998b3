/** What a walk found on one page that should not be there; runs inside the browser. */
export function findPageFaults(): readonly string[] {
  const faults: string[] = []
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  if (twice.length > 0) faults.push(`ids that stand twice: ${[...new Set(twice)].join(', ')}`)
  const described = new Set(
    [...document.querySelectorAll('[aria-describedby]')].flatMap((element) =>
      (element.getAttribute('aria-describedby') ?? '').split(/\s+/),
    ),
  )
  for (const id of described)
    if (document.getElementById(id) === null) faults.push(`a description that is not there: ${id}`)
  for (const message of document.querySelectorAll('.kern-error'))
    if (!described.has(message.id)) faults.push(`an error that no field refers to: ${message.textContent ?? ''}`)
  for (const field of document.querySelectorAll('[aria-invalid=true]')) {
    const names = (field.getAttribute('aria-describedby') ?? '').split(/\s+/)
    const hasMessage = names.some((id) => document.getElementById(id)?.classList.contains('kern-error'))
    if (!hasMessage && field.closest('fieldset')?.getAttribute('aria-describedby') == null)
      faults.push(`a faulty field without its message: ${field.id}`)
  }
  const headings = document.querySelectorAll('h1').length
  if (headings !== 1) faults.push(`${headings} headings of the first level`)
  if (document.title.trim() === '') faults.push('no title')
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth} px`)
  return faults
}
