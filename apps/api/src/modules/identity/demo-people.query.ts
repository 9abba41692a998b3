import type { Transaction } from '../../platform/database/database'

export const countDemoPeople = async (tx: Transaction): Promise<number> => {
  const rows = await tx.$queryRaw<{ people: number }[]>`select app_demo_people() as people`
  return rows[0]?.people ?? 0
}
