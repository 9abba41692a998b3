import type { Need } from './need'
import type { FactChange } from './match-result'

/** The need with the facts of a hint changed; the given need stays as it is. */
export function applyChange(need: Need, change: Readonly<Record<string, FactChange>>): Need {
  let changed: Record<string, Record<string, unknown>> = { ...need } as never
  for (const [path, value] of Object.entries(change)) {
    const [group = '', name = ''] = path.split('.')
    changed = { ...changed, [group]: { ...changed[group], [name]: value } }
  }
  return changed as Need
}
