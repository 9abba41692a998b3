import { catalogueRevision } from '@rechenlotse/catalogue'
import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { Client } from 'pg'
import { demoIntake } from './demo-intake'
import { findNewestHash, lockPublishing, saveIntake, saveRevision, saveRounds } from './publication.repository'

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
}

/**
 * The first call makes the catalogue a revision in PostgreSQL; from then on PostgreSQL is the truth and nothing is overwritten.
 * Needs the owner of the tables. Several callers at once wait for each other.
 */
export async function publishCatalogue(
  ownerUrl: string,
  catalogue: Catalogue,
  { demo }: Options,
): Promise<Publication> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('begin')
    const publication = await publishOnce(owner, catalogue)
    if (demo) await saveIntake(owner, demoIntake)
    await owner.query('commit')
    return publication
  } finally {
    await owner.end()
  }
}

async function publishOnce(owner: Client, catalogue: Catalogue): Promise<Publication> {
  const proposed = catalogueRevision(catalogue)
  await lockPublishing(owner)
  const current = await findNewestHash(owner)
  if (current !== null)
    return { revision: current, proposed, outcome: current === proposed ? 'unchanged' : 'proposal-available' }
  await saveRevision(owner, proposed, catalogue)
  await saveRounds(owner, proposed)
  return { revision: proposed, proposed, outcome: 'published' }
}
