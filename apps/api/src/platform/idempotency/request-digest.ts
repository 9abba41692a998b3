import { createHash } from 'node:crypto'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}

/** The same for the same request, whatever the order of its keys. */
export const requestDigest = (route: string, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([route, sorted(body)]))
    .digest('hex')
