/** 128 random bits as a UUID; works on plain http too, where crypto.randomUUID does not. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

interface Attempt {
  readonly key: string
  /** Tells bodies apart without keeping what somebody wrote. */
  readonly print: string
}

const wideFactor = 2654435761

function fingerprint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), wideFactor)
    high = Math.imul(high ^ text.charCodeAt(index), 1597334677)
  }
  return `${text.length}-${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`
}

const placeOf = (purpose: string): string => `rechenlotse.attempt.${purpose}`

function kept(purpose: string): Attempt | null {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(purpose)) ?? 'null') as Attempt | null
  } catch {
    return null
  }
}

/**
 * The Idempotency-Key of one attempt: the same for every try with the same body until the attempt is over,
 * also after a reload, so that nothing is sent twice.
 */
export function attemptKey(purpose: string, body: unknown): string {
  const print = fingerprint(JSON.stringify(body))
  const attempt = kept(purpose)
  if (attempt?.print === print) return attempt.key
  const key = newKey()
  sessionStorage.setItem(placeOf(purpose), JSON.stringify({ key, print } satisfies Attempt))
  return key
}

/** The server gave a final answer: the next try is a new attempt. */
export function endAttempt(purpose: string): void {
  sessionStorage.removeItem(placeOf(purpose))
}
