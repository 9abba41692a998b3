import type { Transaction } from '../database/transaction'
import { RefusalError } from '../http/refusal-error'

export interface KeyClaim {
  readonly personId: string
  readonly key: string
  readonly digest: string
  /** What this request is about to make; handed out again when it is repeated. */
  readonly subjectId: string
}

/**
 * Takes an Idempotency-Key in the transaction of the request. Null = it is new; otherwise the id of what the first request
 * made. A twin that runs at the same time waits here until the first has committed or rolled back.
 */
export const claimKey = async (tx: Transaction, claim: KeyClaim): Promise<string | null> => {
  const { personId, key, digest, subjectId } = claim
  const taken = await tx.$executeRaw`
    insert into idempotency_key (person_id, key, request_digest, response, status)
    values (${personId}::uuid, ${key}, ${digest}, ${JSON.stringify({ subjectId })}::jsonb, 200)
    on conflict do nothing`
  if (taken === 1) return null
  const first = await tx.idempotencyKey.findUniqueOrThrow({ where: { personId_key: { personId, key } } })
  if (first.requestDigest !== digest)
    throw new RefusalError({ kind: 'unprocessable', code: 'http.idempotency-key-reused' })
  return (first.response as { subjectId: string }).subjectId
}
