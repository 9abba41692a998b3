import type { CatalogueFile } from './catalogue-file'

export interface KnownKeys {
  readonly source: ReadonlySet<string>
  readonly provider: ReadonlySet<string>
  readonly partition: ReadonlySet<string>
  readonly gpu: ReadonlySet<string>
  readonly programme: ReadonlySet<string>
  readonly list: ReadonlySet<string>
  readonly 'shared rule': ReadonlySet<string>
  readonly 'fact field': ReadonlySet<string>
  readonly 'example need': ReadonlySet<string>
}

interface Keyed {
  readonly key?: unknown
  readonly id?: unknown
  readonly partitions?: unknown
}

function parsed(file: CatalogueFile): unknown {
  try {
    return JSON.parse(file.text)
  } catch {
    return null
  }
}

/** All keys that the files define, so that references can be followed. */
export function knownKeys(files: readonly CatalogueFile[]): KnownKeys {
  const entries = (folder: string): Keyed[] =>
    files.filter((file) => file.path.startsWith(`${folder}/`)).map((file) => (parsed(file) ?? {}) as Keyed)
  const keys = (folder: string): Set<string> => new Set(entries(folder).map((entry) => String(entry.key)))
  const partitions = entries('systems').flatMap((system) =>
    Array.isArray(system.partitions) ? (system.partitions as Keyed[]) : [],
  )
  const labels = files.find((file) => file.path === 'fields.json')
  return {
    source: keys('sources'),
    provider: keys('providers'),
    partition: new Set(partitions.map((partition) => String(partition.key))),
    gpu: keys('gpus'),
    programme: keys('programmes'),
    list: keys('lists'),
    'example need': keys('example-needs'),
    'shared rule': new Set(entries('shared-rules').map((rule) => String(rule.id))),
    'fact field': new Set(Object.keys((labels && (parsed(labels) as object | null)) ?? {})),
  }
}
