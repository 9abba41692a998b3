import type { CatalogueFile } from './catalogue-file'
import { soundFiles } from './sound-files'

/** The sound little catalogue with one value changed at a pointer; `undefined` removes it. For specs. */
export function changedFiles(path: string, pointer: string, value: unknown): CatalogueFile[] {
  return soundFiles().map((file) =>
    file.path === path ? { path, text: JSON.stringify(withValue(JSON.parse(file.text), pointer, value)) } : file,
  )
}

function withValue(content: unknown, pointer: string, value: unknown): unknown {
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() as string
  const holder = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], content) as Record<
    string,
    unknown
  >
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return content
}
