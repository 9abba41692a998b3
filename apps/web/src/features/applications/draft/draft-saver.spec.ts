import type { Answers } from '@rechenlotse/domain/applications'
import { Problem } from '../../../platform/problem'
import type { Values } from './answer-conflicts'
import { keptAs, type Kept } from '../../../platform/kept'
import { DraftSaver, type LoadedDraft, type UnsavedDraft } from './draft-saver'

const typed = (values: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, origin: 'typed' as const }]))

/** The server's side of a draft: one version after the other, refuses what is based on an old one. */
class Server {
  draft: LoadedDraft = { version: 1, savedAt: 'at 1', answers: typed({ title: 'first', goal: 'old goal' }) }
  isReachable = true
  readonly received: Values[] = []

  readonly load = async (): Promise<LoadedDraft> => this.draft

  readonly save = async (values: Values, version: number) => {
    if (!this.isReachable) throw new Problem(0, null)
    if (version !== this.draft.version) throw new Problem(409, null)
    this.received.push(values)
    this.write(values)
    return { version: this.draft.version, savedAt: this.draft.savedAt }
  }

  write(values: Values): void {
    const next = this.draft.version + 1
    const kept = Object.entries({ ...this.draft.answers, ...typed(values as Record<string, string>) })
    this.draft = { version: next, savedAt: `at ${next}`, answers: Object.fromEntries(kept) }
  }
}

const start = () => {
  const server = new Server()
  const saver = new DraftSaver({ loaded: server.draft, save: server.save, load: server.load, quiet: 60_000 })
  return { server, saver }
}

const again = (server: Server, kept: Kept<UnsavedDraft>) =>
  new DraftSaver({ loaded: server.draft, save: server.save, load: server.load, quiet: 60_000, kept })

describe('what could not be saved', () => {
  it('is there again after a reload and is saved then', async () => {
    const server = new Server()
    const kept = keptAs<UnsavedDraft>('spec')
    server.isReachable = false
    const first = again(server, kept)
    first.change('title', 'typed before the sign-in')
    expect(await first.flush()).toBe(false)
    server.isReachable = true
    const second = again(server, kept)
    expect(second.state()).toMatchObject({ status: 'waiting', answers: typed({ title: 'typed before the sign-in' }) })
    expect(await second.flush()).toBe(true)
    expect([server.received, kept.read()]).toEqual([[{ title: 'typed before the sign-in' }], null])
  })

  it('is not typed again where it did arrive, and overwrites nobody', async () => {
    const server = new Server()
    const kept = keptAs<UnsavedDraft>('spec')
    const first = again(server, kept)
    first.change('title', 'mine')
    first.change('goal', 'my goal')
    server.write({ title: 'mine', goal: 'their goal' })
    const second = again(server, kept)
    expect(second.state()).toMatchObject({
      status: 'conflict',
      conflicts: [{ id: 'goal', mine: 'my goal', theirs: 'their goal' }],
    })
    expect(await second.settle({ goal: 'theirs' })).toBe(true)
    expect([server.received, kept.read()]).toEqual([[], null])
  })

  it('is sent on its way when the page goes', () => {
    const server = new Server()
    const sent: unknown[] = []
    const { save, load, draft: loaded } = server
    const saver = new DraftSaver({ loaded, save, load, quiet: 60_000, sendLast: (...last) => sent.push(last) })
    saver.leave()
    saver.change('title', 'last words')
    saver.leave()
    expect(sent).toEqual([[{ title: 'last words' }, 1]])
  })
})

describe('a draft that saves itself', () => {
  it('sends only what changed and says when it was saved', async () => {
    const { server, saver } = start()
    saver.change('title', 'a')
    saver.change('title', 'ab')
    expect(saver.state().status).toBe('waiting')
    expect(await saver.flush()).toBe(true)
    expect(server.received).toEqual([{ title: 'ab' }])
    expect(saver.state()).toMatchObject({ status: 'saved', savedAt: 'at 2' })
  })

  it('keeps what is typed while a request is under way', async () => {
    const { server, saver } = start()
    saver.change('title', 'one')
    const flushed = saver.flush()
    saver.change('title', 'two')
    expect(await flushed).toBe(true)
    expect(server.received).toEqual([{ title: 'one' }, { title: 'two' }])
    expect(server.draft.answers['title']?.value).toBe('two')
  })

  it('loses nothing when the server cannot be reached', async () => {
    const { server, saver } = start()
    server.isReachable = false
    saver.change('title', 'kept')
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toMatchObject({ status: 'failed', answers: { title: { value: 'kept' } } })
    server.isReachable = true
    expect(await saver.flush()).toBe(true)
    expect(server.draft.answers['title']?.value).toBe('kept')
    saver.stop()
  })

  it('joins changes of two people to different questions without asking', async () => {
    const { server, saver } = start()
    saver.change('title', 'mine')
    server.write({ goal: 'theirs' })
    expect(await saver.flush()).toBe(true)
    expect(server.draft.answers).toMatchObject({ title: { value: 'mine' }, goal: { value: 'theirs' } })
    expect(saver.state().answers['goal']?.value).toBe('theirs')
  })

  it('shows both values where two people changed the same question, and keeps the one that is chosen', async () => {
    const { server, saver } = start()
    saver.change('title', 'mine')
    saver.change('goal', 'my goal')
    server.write({ title: 'theirs', goal: 'their goal' })
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toMatchObject({
      status: 'conflict',
      conflicts: [
        { id: 'title', mine: 'mine', theirs: 'theirs' },
        { id: 'goal', mine: 'my goal', theirs: 'their goal' },
      ],
    })
    expect(await saver.settle({ title: 'mine', goal: 'theirs' })).toBe(true)
    expect(server.draft.answers).toMatchObject({ title: { value: 'mine' }, goal: { value: 'their goal' } })
    expect(saver.state()).toMatchObject({ status: 'saved', conflicts: [] })
  })
})
