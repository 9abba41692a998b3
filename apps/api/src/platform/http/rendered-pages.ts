import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { prepareAnswer, type PreparedAnswer } from './prepared-answer'

type Ask = (request: Request) => Promise<Response>

/** What the web hands over beside its files: its public pages as text. */
interface Renderer {
  readonly pageRenderer: (shell: string, ask: Ask) => (pathname: string) => Promise<string | null>
}

interface KeptPage {
  readonly answer: Promise<PreparedAnswer | null>
  readonly until: number
}

/** What a page says of rounds and prices may be this old. */
const FRESH_MS = 60_000
/** The catalogue in two languages has some three hundred. */
const MOST_PAGES = 500
/** Beyond, people get the shell: a page costs tens of milliseconds of the one thread. */
const MOST_AT_ONCE = 4
/** Addresses as the web writes them: each odd spelling would be a page of its own. */
const WRITTEN = /^(?:\/[a-z0-9-]+)+$|^\/$/

/** A call of the API that does not leave the process, made by a stranger. */
function askHere(fastify: FastifyInstance): Ask {
  return async (request) => {
    const { pathname, search, host } = new URL(request.url)
    const { statusCode, headers, body } = await fastify.inject({ url: `${pathname}${search}`, headers: { host } })
    return new Response(body, { status: statusCode, headers: { 'content-type': String(headers['content-type']) } })
  }
}

function prepared(text: string | null): PreparedAnswer | null {
  if (text === null) return null
  const state = createHash('sha256').update(text).digest('base64url')
  return prepareAnswer({ state, type: 'text/html; charset=utf-8', text })
}

/**
 * The public pages of the web as text, each rendered at most once a minute however many ask for it.
 *
 * @param folder the built web: its files in `site`, its renderer in `renderer`
 * @returns what answers a place; null = it is no public page, or cannot be shown now
 */
export async function renderedPages(fastify: FastifyInstance, folder: string) {
  const file = pathToFileURL(join(folder, 'renderer/render-page.mjs')).href
  const { pageRenderer } = (await import(file)) as Renderer
  const render = pageRenderer(readFileSync(join(folder, 'site/index.html'), 'utf8'), askHere(fastify))
  const pages = new Map<string, KeptPage>()
  let underway = 0
  const answerOf = (pathname: string) => {
    underway += 1
    return render(pathname)
      .then(prepared)
      .catch((error: unknown) => {
        fastify.log.warn({ err: error, pathname }, 'a page was not rendered')
        return null
      })
      .finally(() => (underway -= 1))
  }
  return async (pathname: string): Promise<PreparedAnswer | null> => {
    const known = pages.get(pathname)
    if (known && known.until > Date.now()) return known.answer
    if (underway >= MOST_AT_ONCE || !WRITTEN.test(pathname)) return null
    const answer = answerOf(pathname)
    if (pages.size >= MOST_PAGES) pages.clear()
    pages.set(pathname, { answer, until: Date.now() + FRESH_MS })
    if ((await answer) === null) pages.delete(pathname)
    return answer
  }
}
