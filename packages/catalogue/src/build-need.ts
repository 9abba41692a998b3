import { applyChange, type FactChange, type Need } from '@rechenlotse/domain/matching'

export type Changes = Readonly<Record<string, FactChange | null>>

/** A base need with facts changed; null = not stated, whatever the base says. */
export function buildNeed(base: Need, changes: Changes): Need {
  const stated = Object.entries(changes).filter((entry): entry is [string, FactChange] => entry[1] !== null)
  const changed = applyChange(base, Object.fromEntries(stated)) as Record<string, Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(changed).map(([group, facts]) => [
      group,
      Object.fromEntries(Object.entries(facts).filter(([name]) => changes[`${group}.${name}`] !== null)),
    ]),
  ) as Need
}
