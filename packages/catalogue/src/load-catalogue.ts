import type { Catalogue } from '@rechenlotse/domain/catalogue'
import { assembleCatalogue } from './assemble-catalogue'
import { dataDirectory } from './data-directory'
import { readCatalogueFiles } from './read-catalogue-files'

/** The reviewed catalogue as it lies in this package. Reads the disk: server and build only. */
export function loadCatalogue(directory: string = dataDirectory()): Catalogue {
  return assembleCatalogue(readCatalogueFiles(directory))
}
