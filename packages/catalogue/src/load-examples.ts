import type { Localized } from '@rechenlotse/domain/catalogue'
import type { Need, Verdict } from '@rechenlotse/domain/matching'
import { buildNeed, type Changes } from './build-need'
import { dataDirectory } from './data-directory'
import { readCatalogueFiles } from './read-catalogue-files'

/** A need that a programme answers in a known way. */
export interface Example {
  readonly programme: string
  readonly title: Localized
  /** ISO date of evaluation. */
  readonly asOf: string
  readonly need: Need
  readonly verdict: Verdict
  /** Id of the rule that decides. */
  readonly because: string
}

interface Written {
  readonly key: string
  readonly need: Need
  readonly examples?: readonly (Omit<Example, 'need' | 'programme'> & {
    readonly need: { readonly base: string; readonly changes: Changes }
  })[]
}

/** The examples that stand in the files of the programmes. The content is taken as it stands. */
export function loadExamples(directory: string = dataDirectory()): readonly Example[] {
  const files = readCatalogueFiles(directory)
  const written = (folder: string): readonly Written[] =>
    files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ text }) => JSON.parse(text) as Written)
  const bases = new Map(written('example-needs').map(({ key, need }) => [key, need]))
  return written('programmes').flatMap(({ key, examples = [] }) =>
    examples.map(({ need: { base, changes }, ...example }) => ({
      ...example,
      programme: key,
      need: buildNeed(bases.get(base) ?? {}, changes),
    })),
  )
}
