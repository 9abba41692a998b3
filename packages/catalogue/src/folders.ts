import type { Catalogue } from '@rechenlotse/domain/catalogue'

export type Folder = Exclude<keyof Catalogue, 'fieldLabels'>

/** Folder of the data directory → list of the catalogue that its files make. */
export const folders: Readonly<Record<string, Folder>> = {
  sources: 'sources',
  providers: 'providers',
  systems: 'systems',
  gpus: 'gpus',
  programmes: 'programmes',
  services: 'services',
  measures: 'measures',
  'normative-rules': 'normativeRules',
  references: 'references',
  'shared-rules': 'sharedRules',
  lists: 'lists',
}
