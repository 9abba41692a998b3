import type { Prisma } from '@rechenlotse/prisma/generated/client'

/** The way to the data inside one transaction; only repositories and queries look into it. */
export type Transaction = Prisma.TransactionClient
