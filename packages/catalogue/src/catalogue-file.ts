/** One file of the data folder; `path` is relative to it, such as `systems/lumi.json`. */
export interface CatalogueFile {
  readonly path: string
  readonly text: string
}
