import { seedDemoPeople } from '../../../prisma/seed/seed-demo-people'

/** Something that must be in the database before requests are answered; runs at every start. */
export interface Preparation {
  readonly name: string
  /** demo = never in production */
  readonly only?: 'demo'
  /** As the owner of the database. Returns lines that the person who starts the product should read. */
  run(ownerUrl: string): Promise<readonly string[]>
}

export const preparations: readonly Preparation[] = [{ name: 'make the demo people', only: 'demo', run: seedDemoPeople }]
