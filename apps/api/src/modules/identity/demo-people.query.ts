import type { Transaction } from '../../platform/database/database'

export const countDemoPeople = async (tx: Transaction): Promise<number> => {
  const rows = await tx.$queryRaw<{ people: number }[]>`select count(*)::int as people from person where is_demo`
  return rows[0]?.people ?? 0
}
