const storageKey = 'rechenlotse.destination-after-confirmation'
const keptMilliseconds = 24 * 60 * 60 * 1000

interface Waiting {
  readonly place: string
  readonly hash: string
  readonly until: number
}

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Waiting).place === 'string' &&
  typeof (value as Waiting).hash === 'string' &&
  typeof (value as Waiting).until === 'number'

/** Keeps the way on in this browser until the mail is confirmed: the mail itself carries no answers. */
export function keepDestination(place: string | null, hash: string): void {
  if (place === null) return
  const waiting: Waiting = { place, hash, until: Date.now() + keptMilliseconds }
  localStorage.setItem(storageKey, JSON.stringify(waiting))
}

function stored(): Waiting | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    return isWaiting(value) ? value : null
  } catch {
    return null
  }
}

/** `now` = milliseconds since 1970. */
export function waitingDestination(now = Date.now()): Pick<Waiting, 'place' | 'hash'> | null {
  const waiting = stored()
  return waiting && waiting.until > now ? waiting : null
}

export function forgetDestination(): void {
  localStorage.removeItem(storageKey)
}

/** At each visit: what is older than a day, or unreadable, leaves the browser. */
export function forgetOldDestination(now = Date.now()): void {
  try {
    if (waitingDestination(now) === null) forgetDestination()
  } catch {
    return
  }
}
