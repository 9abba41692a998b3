import { completeAnswers } from '../test-applying'
import type { Persona, Portal, Visitor } from '../test-portal'
import type { Journey, JourneyStep } from './journey'

type Memory = Map<string, unknown>

const filled = (value: unknown, memory: Memory): unknown => {
  if (typeof value === 'string') {
    const whole = /^\{([\w-]+)\}$/.exec(value)?.[1]
    if (whole !== undefined) return memory.get(whole)
    return value.replace(/\{([\w-]+)\}/g, (_, name: string) => String(memory.get(name)))
  }
  if (Array.isArray(value)) return value.map((entry) => filled(entry, memory))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, memory)]))
}

const valueAt = (body: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], body)

const firstMemory = (portal: Portal): Memory =>
  new Map<string, unknown>([
    ['complete-answers', completeAnswers],
    ...Object.entries(portal.people).map(
      ([persona, { organisationId }]) => [`organisation-of-${persona}`, organisationId] as const,
    ),
  ])

const take = async (visitor: Visitor, step: JourneyStep, memory: Memory): Promise<void> => {
  const [method, path, body] = step.request
  const headers = filled(step.headers ?? {}, memory) as Record<string, string>
  const answer = await visitor.send(method, String(filled(path, memory)), { body: filled(body, memory), headers })
  expect({ step: step.does.en, status: answer.status, body: answer.body }).toMatchObject({
    step: step.does.en,
    status: step.sees.status,
    ...(step.sees.body === undefined ? {} : { body: filled(step.sees.body, memory) }),
  })
  for (const [name, place] of Object.entries(step.remembers ?? {})) memory.set(name, valueAt(answer.body, place))
}

/** Walks a journey step by step, every actor with an own session. */
export async function runJourney(portal: Portal, journey: Journey): Promise<void> {
  const memory = firstMemory(portal)
  const visitors = new Map<Persona, Visitor>()
  for (const step of journey.steps) {
    const visitor = visitors.get(step.actor) ?? (await portal.as(step.actor))
    visitors.set(step.actor, visitor)
    await take(visitor, step, memory)
  }
}
