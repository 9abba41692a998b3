import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { apiPrefix } from './api-prefix'

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

/** Every address that is neither a file nor the API's is a page of the web, which finds its own way. */
export async function registerWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const files = filesOf(folder)
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false })
  fastify.get('/*', (request, reply) => {
    const path = decodeURI(request.url.split('?')[0] ?? '').slice(1)
    if (files.has(path)) return send(reply, path)
    if (`/${path}/`.startsWith(`/${apiPrefix.split('/')[0]}/`) || path.startsWith(HASHED)) return reply.callNotFound()
    return send(reply, files.has(`${path}/${SHELL}`) ? `${path}/${SHELL}` : SHELL)
  })
}
