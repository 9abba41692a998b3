import type { Need } from '@rechenlotse/domain/matching'

export type NeedFact = string | number | boolean | readonly string[] | undefined
/** Path in the need ("applicant.kind") -> value; undefined takes the fact away. */
export type NeedChange = Readonly<Record<string, NeedFact>>

type Group = Record<string, NeedFact>

/** The need with some facts changed; groups that become empty disappear. */
export function changeNeed(need: Need, change: NeedChange): Need {
  const next = Object.fromEntries(Object.entries(need).map(([group, facts]) => [group, { ...facts }])) as Record<
    string,
    Group
  >
  for (const [path, value] of Object.entries(change)) {
    const [group = '', fact = ''] = path.split('.')
    const facts: Group = (next[group] ??= {})
    if (value === undefined) delete facts[fact]
    else facts[fact] = value
  }
  return Object.fromEntries(Object.entries(next).filter(([, facts]) => Object.keys(facts).length > 0)) as Need
}

export function factOf(need: Need, path: string): NeedFact {
  const [group = '', fact = ''] = path.split('.')
  return (need as Record<string, Group | undefined>)[group]?.[fact]
}
