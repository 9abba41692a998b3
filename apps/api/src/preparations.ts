import { loadSoundCatalogue } from '@rechenlotse/catalogue'
import { seedDemoCases } from '../../../prisma/seed/seed-demo-cases'
import { seedDemoPeople } from '../../../prisma/seed/seed-demo-people'
import { productModules } from './app.module'
import { describePublication, publishCatalogue } from './modules/catalogue'
import { refuseDemoPeople } from './modules/identity'

/** Something that must be in the database before requests are answered; runs at every start. */
export interface Preparation {
  readonly name: string
  /** demo = never in production; production = nowhere else */
  readonly only?: 'demo' | 'production'
  /** As the owner of the database. Returns lines that the person who starts the product should read. */
  run(ownerUrl: string): Promise<readonly string[]>
}

async function publish(ownerUrl: string): Promise<readonly string[]> {
  const { CATALOGUE_FOLDER: folder, NODE_ENV } = process.env
  if (!folder) throw new Error('CATALOGUE_FOLDER is missing: the folder with the files of the catalogue')
  const publication = await publishCatalogue(ownerUrl, loadSoundCatalogue(folder), { demo: NODE_ENV !== 'production' })
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
