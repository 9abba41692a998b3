import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'

export interface ReadyAnswer {
  /** Names the answer among all others of the same state. */
  readonly name: string
  /** What the answer depends on; another state makes all kept answers worthless. */
  readonly state: string
  make(): unknown
}

/** Answers that everybody gets alike: serialised once per state, and not sent again to whoever has them. */
@Injectable()
export class ReadyAnswers {
  private state = ''
  private readonly kept = new Map<string, string>()

  send({ name, state, make }: ReadyAnswer, request: FastifyRequest, reply: FastifyReply): void {
    const tag = `"${state}"`
    void reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
    if (holds(request.headers['if-none-match'], tag)) return void reply.code(304).send()
    void reply.type('application/json; charset=utf-8').send(this.textOf(name, state, make))
  }

  private textOf(name: string, state: string, make: () => unknown): string {
    if (state !== this.state) {
      this.kept.clear()
      this.state = state
    }
    const text = this.kept.get(name) ?? JSON.stringify(make())
    this.kept.set(name, text)
    return text
  }
}

function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((part) => part.trim().replace(/^W\//, '')) ?? []
  return tags.includes(tag) || tags.includes('*')
}
