import type { Catalogue } from '@rechenlotse/domain/catalogue'
import type { CatalogueFile } from './catalogue-file'
import { folders, type Folder } from './folders'

/** For the reviewer and the specs; nothing that is published. */
const REVIEWED_ONLY: ReadonlySet<string> = new Set(['examples', 'noExampleFor'])

function contentsOf(files: readonly CatalogueFile[], folder: string): unknown[] {
  return files
    .filter((file) => file.path.startsWith(`${folder}/`))
    .map(({ text }) => Object.entries(JSON.parse(text) as object).filter(([name]) => !REVIEWED_ONLY.has(name)))
    .map((fields) => Object.fromEntries(fields))
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
