import type { Locale } from '../platform/locale'

interface PageParts {
  readonly locale: Locale
  readonly content: string
}

const heading = /<title>[^<]*<\/title>/
const description = /(<meta\s+name="description"\s+content=")[^"]*(")/
/** The shell says it in German. */
const inEnglish =
  'Rechenlotse shows companies, universities and authorities which compute time for artificial intelligence in Germany and Europe suits them, and guides them to the application.'
const root = '<div id="root"></div>'

/** What React puts before the content for the head of the document, and the content itself. */
function headAndContent(rendered: string): { readonly title: string | null; readonly content: string } {
  const title = heading.exec(rendered)?.[0] ?? null
  return { title, content: title ? rendered.replace(title, '') : rendered }
}

/** The document that the browser is sent: the shell with the page in its place. Nothing of the page is read as a pattern. */
export function pageInShell(shell: string, { locale, content: rendered }: PageParts): string {
  const { title, content } = headAndContent(rendered)
  return shell
    .replace('<html lang="de">', () => `<html lang="${locale}">`)
    .replace(heading, (own) => title ?? own)
    .replace(description, (own, before: string, after: string) => (locale === 'en' ? before + inEnglish + after : own))
    .replace(root, () => `<div id="root">${content}</div>`)
}
