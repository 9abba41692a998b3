import { seedDemoCases } from '../../../prisma/seed/seed-demo-cases'
import { seedDemoPeople } from '../../../prisma/seed/seed-demo-people'
import { productModules } from './app.module'
import { describePublication } from './modules/catalogue'
import { refuseDemoPeople } from './modules/identity'
import { publishGivenCatalogue } from './publish-given-catalogue'

/** Something that must be in the database before requests are answered; runs at every start. */
export interface Preparation {
  readonly name: string
  /** demo = never in production; production = nowhere else */
  readonly only?: 'demo' | 'production'
  /** As the owner of the database. Returns lines that the person who starts the product should read. */
  run(ownerUrl: string): Promise<readonly string[]>
}

async function publish(ownerUrl: string): Promise<readonly string[]> {
  const publication = await publishGivenCatalogue(ownerUrl, { demo: process.env.NODE_ENV !== 'production' })
  return publication.outcome === 'proposal-available' ? [describePublication(publication)] : []
}

async function refuseDemo(ownerUrl: string): Promise<readonly string[]> {
  await refuseDemoPeople(ownerUrl)
  return []
}

/**
 * In this order: no operator joins for the demo where there are no demo people to tell by, and the demo cases apply to
 * programmes of the published catalogue, in the name of the demo people.
 */
export const preparations: readonly Preparation[] = [
  { name: 'refuse a database that was a demo', only: 'production', run: refuseDemo },
  { name: 'make the demo people', only: 'demo', run: seedDemoPeople },
  { name: 'publish the catalogue', run: publish },
  { name: 'walk the demo cases', only: 'demo', run: (ownerUrl) => seedDemoCases(ownerUrl, productModules) },
]
