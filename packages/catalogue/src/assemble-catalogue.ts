import type { Catalogue } from '@rechenlotse/domain/catalogue'
import type { CatalogueFile } from './catalogue-file'
import { folders, type Folder } from './folders'

function contentsOf(files: readonly CatalogueFile[], folder: string): unknown[] {
  return files.filter((file) => file.path.startsWith(`${folder}/`)).map((file) => JSON.parse(file.text))
}

/** The files as one catalogue. The content is taken as it stands: check it first with `checkCatalogue`. */
export function assembleCatalogue(files: readonly CatalogueFile[]): Catalogue {
  const lists = Object.entries(folders).map(([folder, list]): [Folder, unknown[]] => [list, contentsOf(files, folder)])
  const labels = files.find((file) => file.path === 'fields.json')
  return {
    ...Object.fromEntries(lists),
    ...(labels && { fieldLabels: JSON.parse(labels.text) }),
  } as unknown as Catalogue
}
