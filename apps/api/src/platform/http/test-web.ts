import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Renders what the web's renderer would: the place, how often it was asked for, and what the API says of it. */
const RENDERER = `
const counts = new Map()
export const pageRenderer = (shell, ask) => async (pathname) => {
  if (pathname === '/broken') throw new Error('broken')
  if (!pathname.startsWith('/offers')) return null
  counts.set(pathname, (counts.get(pathname) ?? 0) + 1)
  const answer = await ask(new Request('http://portal.invalid/api/v1/health/live'))
  const { status } = await answer.json()
  return shell.replace('Shell', 'Page ' + pathname + ', time ' + counts.get(pathname) + ', API ' + status)
}
`

/** A built web for specs: a shell, a renderer, and further files by their paths. */
export function layWeb(folder: string, files: Readonly<Record<string, string | Buffer>> = {}): void {
  const all = {
    'site/index.html': '<!doctype html><title>Shell</title>',
    'renderer/render-page.mjs': RENDERER,
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
