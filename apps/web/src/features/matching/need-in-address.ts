import type { Need } from '@rechenlotse/domain/matching'
import { isKnownFact } from './fact-vocabulary'

export interface Answers {
  readonly need: Need
  /** Questions answered with "I do not know", by their key. */
  readonly unknown: readonly string[]
}

const groups = ['applicant', 'project', 'workload', 'data', 'timing', 'budget', 'support'] as const

function toBase64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)))
}

function groupOf(group: string, value: unknown): object | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const facts = Object.entries(value).filter(([name, fact]) => isKnownFact(`${group}.${name}`, fact))
  return facts.length > 0 ? Object.fromEntries(facts) : null
}

/** Only facts that the contract knows pass: an address can be old, or written by anybody. */
function needOf(value: unknown): Need {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const kept = groups.map((group) => [group, groupOf(group, given[group])] as const).filter(([, facts]) => facts)
  return Object.fromEntries(kept) as Need
}

/** The answers of a fragment; a broken one is read as none. */
export function readAnswers(hash: string): Answers {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const unknown = fields.get('u')?.split(',').filter(Boolean) ?? []
  const written = fields.get('n')
  if (!written) return { need: {}, unknown }
  try {
    return { need: needOf(JSON.parse(fromBase64Url(written))), unknown }
  } catch {
    return { need: {}, unknown }
  }
}

/** The fragment for some answers, with its "#". */
export function writeAnswers({ need, unknown }: Answers): string {
  const compact = JSON.stringify(needOf(need))
  return `#n=${toBase64Url(compact)}${unknown.length > 0 ? `&u=${unknown.join(',')}` : ''}`
}
