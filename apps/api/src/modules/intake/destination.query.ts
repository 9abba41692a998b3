import type { Transaction } from '../../platform/database/database'

export interface Destination {
  readonly programme: string
  readonly operator: string
  readonly organisationId: string
}

/** The desk of an operator of a programme that takes cases here; null = there is none. */
export const findDestination = async (
  tx: Transaction,
  { programme, operator }: Pick<Destination, 'programme' | 'operator'>,
): Promise<Destination | null> => {
  const rows = await tx.$queryRaw<Destination[]>`
    select s.programme, o.provider as operator, o.id as "organisationId"
    from intake_setting s join organisation o on o.provider = any(s.operators)
    where s.programme = ${programme} and s.intake = 'here' and o.provider = ${operator}`
  return rows[0] ?? null
}
