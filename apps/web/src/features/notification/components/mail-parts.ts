/** A piece of a mail's text: words, or a link of this product as a place on it. */
export type MailPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly place: string }

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g
const places =
  /^\/(?:en(?:\/|$|\?)|sign-in|register|confirm-mail|reset-password|forgot-password|applications|desk|advice|finder|offers|mailbox)/

function partOf(text: string): MailPart {
  const { pathname, search, hash } = new URL(text)
  return places.test(pathname) ? { kind: 'link', text, place: `${pathname}${search}${hash}` } : { kind: 'words', text }
}

/** Splits a mail's text at its addresses, so that they can be followed on whatever address the product runs. */
export function mailParts(text: string): readonly MailPart[] {
  const parts: MailPart[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    if (match.index > end) parts.push({ kind: 'words', text: text.slice(end, match.index) })
    parts.push(partOf(match[0]))
    end = match.index + match[0].length
  }
  return end < text.length ? [...parts, { kind: 'words', text: text.slice(end) }] : parts
}
