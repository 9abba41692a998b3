import { loadSoundCatalogue } from '@rechenlotse/catalogue'
import { seedDemoCases } from '../../../prisma/seed/seed-demo-cases'
import { seedDemoPeople } from '../../../prisma/seed/seed-demo-people'
import { productModules } from './app.module'
import { describePublication, publishCatalogue } from './modules/catalogue'

/** Something that must be in the database before requests are answered; runs at every start. */
export interface Preparation {
  readonly name: string
  /** demo = never in production */
  readonly only?: 'demo'
  /** As the owner of the database. Returns lines that the person who starts the product should read. */
  run(ownerUrl: string): Promise<readonly string[]>
}

async function publish(ownerUrl: string): Promise<readonly string[]> {
  const { CATALOGUE_FOLDER: folder, NODE_ENV } = process.env
  if (!folder) throw new Error('CATALOGUE_FOLDER is missing: the folder with the files of the catalogue')
  const publication = await publishCatalogue(ownerUrl, loadSoundCatalogue(folder), { demo: NODE_ENV !== 'production' })
  return publication.outcome === 'proposal-available' ? [describePublication(publication)] : []
}

/** In this order: the demo cases apply to programmes of the published catalogue, in the name of the demo people. */
export const preparations: readonly Preparation[] = [
  { name: 'publish the catalogue', run: publish },
  { name: 'make the demo people', only: 'demo', run: seedDemoPeople },
  { name: 'walk the demo cases', only: 'demo', run: (ownerUrl) => seedDemoCases(ownerUrl, productModules) },
]
