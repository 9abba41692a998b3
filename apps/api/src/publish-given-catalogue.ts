import { loadSoundCatalogue } from '@rechenlotse/catalogue'
import { publishCatalogue, type Publication } from './modules/catalogue'

/** Publishes the catalogue whose files lie where CATALOGUE_FOLDER says; as the owner of the database. */
export function publishGivenCatalogue(
  ownerUrl: string,
  options: Parameters<typeof publishCatalogue>[2],
): Promise<Publication> {
  const { CATALOGUE_FOLDER: folder } = process.env
  if (!folder) throw new Error('CATALOGUE_FOLDER is missing: the folder with the files of the catalogue')
  return publishCatalogue(ownerUrl, loadSoundCatalogue(folder), options)
}
