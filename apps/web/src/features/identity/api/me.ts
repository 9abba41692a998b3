import type { Schema } from '@rechenlotse/contract'

/** Who is signed in, and for which organisations. */
export type Me = Schema<'MeDto'>
