import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { assembleCatalogue } from './assemble-catalogue'
import { checkCatalogue } from './check-catalogue'
import { describeFault } from './describe-fault'
import { readCatalogueFiles } from './read-catalogue-files'

/** The catalogue of a folder for publishing; throws one error that names every fault where there is any. */
export function loadSoundCatalogue(directory: string): Catalogue {
  const files = readCatalogueFiles(directory)
  const faults = checkCatalogue(files)
  if (faults.length > 0) throw new Error(['The catalogue has faults:', ...faults.map(describeFault)].join('\n'))
  return assembleCatalogue(files)
}
