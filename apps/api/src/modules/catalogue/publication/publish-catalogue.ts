import { catalogueRevision } from '@rechenlotse/catalogue'
import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { Client } from 'pg'
import { demoIntake } from './demo-intake'
import {
  findNewestHash,
  lockPublishing,
  recordPublication,
  saveIntake,
  saveRevision,
  saveRounds,
} from './publication.repository'

export interface Publication {
  /** Hash of the revision that holds now. */
  readonly revision: string
  /** published = this call did it · unchanged = it holds already · proposal-available = the package differs; nothing was applied. */
  readonly outcome: 'published' | 'unchanged' | 'proposal-available'
  /** Hash of the package's content. */
  readonly proposed: string
}

interface Options {
  /** Joins the demo's operators; never in production. */
  readonly demo: boolean
  /** A package that differs becomes the next revision instead of a proposal: whoever says so has looked at it. */
  readonly replace?: boolean
}

/**
 * The first call makes the catalogue a revision in PostgreSQL; from then on PostgreSQL is the truth and nothing is overwritten.
 * With `replace` another revision follows it; the earlier one stays readable under its hash.
 * Needs the owner of the tables. Several callers at once wait for each other.
 */
export async function publishCatalogue(
  ownerUrl: string,
  catalogue: Catalogue,
  { demo, replace = false }: Options,
): Promise<Publication> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('begin')
    const publication = await publishOnce(owner, catalogue, replace)
    if (demo) await saveIntake(owner, demoIntake)
    await owner.query('commit')
    return publication
  } finally {
    await owner.end()
  }
}

async function publishOnce(owner: Client, catalogue: Catalogue, replace: boolean): Promise<Publication> {
  const proposed = catalogueRevision(catalogue)
  await lockPublishing(owner)
  const current = await findNewestHash(owner)
  if (current === proposed) return { revision: current, proposed, outcome: 'unchanged' }
  if (current !== null && !replace) return { revision: current, proposed, outcome: 'proposal-available' }
  await saveRevision(owner, proposed, catalogue)
  await saveRounds(owner, proposed)
  await recordPublication(owner, proposed)
  return { revision: proposed, proposed, outcome: 'published' }
}
