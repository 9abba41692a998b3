import type { CatalogueFile } from './catalogue-file'
import type { Fault } from './fault'
import { knownKeys, type KnownKeys } from './known-keys'
import { entryShapes } from './shapes/entries'
import { below, fault, shown, type Place } from './shapes/shape'
import { isObject, localized } from './shapes/structures'
import { vocabulary } from './shapes/vocabulary'

/** Everything that is wrong with the files, one fault per cause; an empty list = they may be published. */
export function checkCatalogue(files: readonly CatalogueFile[]): Fault[] {
  const known = knownKeys(files)
  const faults: Fault[] = []
  for (const file of files) checkFile(file, known, (found) => faults.push(found))
  return [...faults, ...missingFolders(files), ...duplicatePartitions(files)]
}

function checkFile(file: CatalogueFile, known: KnownKeys, report: (fault: Fault) => void): void {
  const place: Place = { file: file.path, pointer: '', known, report }
  const content = parse(file, place)
  if (content === undefined) return
  if (file.path === 'fields.json') return checkLabels(content, place)
  if (file.path === 'vocabulary.json') return vocabulary(content, place)
  const [folder = ''] = file.path.split('/')
  const shape = entryShapes[folder]
  if (!shape) return fault(place, `the folder "${folder}" is unknown`, `one of ${Object.keys(entryShapes).join(', ')}`)
  shape(content, place)
  checkName(content, place)
}

function parse(file: CatalogueFile, place: Place): unknown {
  try {
    return JSON.parse(file.text)
  } catch (error) {
    fault(place, `the file is not JSON: ${(error as Error).message}`, 'JSON')
  }
}

function checkLabels(content: unknown, place: Place): void {
  if (!isObject(content)) return fault(place, 'no labels stand here', 'an object of field and label')
  for (const [name, label] of Object.entries(content)) localized(label, below(place, name))
}

/** File and key bear the same name, hence no key exists twice within a folder. */
function checkName(content: unknown, place: Place): void {
  if (!isObject(content)) return
  const field = 'id' in content && !('key' in content) ? 'id' : 'key'
  const name = place.file
    .split('/')
    .pop()
    ?.replace(/\.json$/, '')
  if (typeof content[field] === 'string' && content[field] !== name)
    fault(
      below(place, field),
      `the ${field} ${shown(content[field])} and the file name differ`,
      `"${name}", so that no ${field} exists twice`,
    )
}

function missingFolders(files: readonly CatalogueFile[]): Fault[] {
  return Object.keys(entryShapes)
    .filter((folder) => !files.some((file) => file.path.startsWith(`${folder}/`)))
    .map((folder) => ({ file: folder, pointer: '', problem: 'the folder has no files', expected: 'at least one file' }))
}

function duplicatePartitions(files: readonly CatalogueFile[]): Fault[] {
  const seen = new Map<string, string>()
  const faults: Fault[] = []
  for (const { file, key, pointer } of files.flatMap(partitionsOf)) {
    const first = seen.get(key)
    if (first)
      faults.push({
        file,
        pointer,
        problem: `the partition "${key}" exists in ${first} too`,
        expected: 'each partition key once',
      })
    else seen.set(key, file)
  }
  return faults
}

function partitionsOf({ path, text }: CatalogueFile): { file: string; key: string; pointer: string }[] {
  if (!path.startsWith('systems/')) return []
  try {
    const { partitions } = JSON.parse(text) as { partitions: { key: string }[] }
    return partitions.map(({ key }, index) => ({ file: path, key, pointer: `/partitions/${index}/key` }))
  } catch {
    return []
  }
}
