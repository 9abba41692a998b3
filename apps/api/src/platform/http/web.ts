import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { apiPrefix } from './api-prefix'
import { sendPrepared } from './prepared-answer'
import { renderedPages } from './rendered-pages'

/** Files here bear the hash of their content in their names. */
const HASHED = 'assets/'
const FOREVER = 'public, max-age=31536000, immutable'
const ONE_HOUR = 'public, max-age=3600'
const SHELL = 'index.html'

function filesOf(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')))
}

function send(reply: FastifyReply, file: string): FastifyReply {
  const lifetime = file.startsWith(HASHED) ? FOREVER : file.endsWith('.html') ? 'no-cache' : ONE_HOUR
  return reply.header('cache-control', lifetime).sendFile(file)
}

/**
 * Every address that is neither a file nor the API's is a page of the web. Those that strangers read are rendered here;
 * the others, and those with a query, find their own way from the shell.
 *
 * @param folder the built web: its files in `site`, its renderer in `renderer`
 */
export async function registerWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const site = join(folder, 'site')
  const files = filesOf(site)
  const pageAt = await renderedPages(fastify, folder)
  await fastify.register(fastifyStatic, { root: site, serve: false, preCompressed: true, cacheControl: false })
  fastify.get('/*', async (request, reply) => {
    const [pathname = '', query] = request.url.split('?')
    const path = decodeURI(pathname).slice(1)
    if (path !== SHELL && files.has(path)) return send(reply, path)
    if (`/${path}/`.startsWith(`/${apiPrefix.split('/')[0]}/`) || path.startsWith(HASHED)) return reply.callNotFound()
    const page = query === undefined ? await pageAt(`/${path}`) : null
    return page ? sendPrepared({ state: page.state, prepare: () => page }, { request, reply }) : send(reply, SHELL)
  })
}
