import type { Transition } from './transition'

type AnyRow = Transition<string, string, string | null, never>

const linesOf = ([action, row]: readonly [string, AnyRow]): readonly string[] =>
  row.from.map((from) => `  ${from ?? '[*]'} --> ${row.to === 'same' ? from : row.to}: ${action}`)

/** Draws a transition table as a Mermaid state chart, one arrow per action and state of origin; `same` arrows are left out. */
export const stateChart = (table: Readonly<Record<string, AnyRow>>): string => {
  const moves = Object.entries(table).filter(([, row]) => row.from.some((from) => row.to !== 'same' && row.to !== from))
  return ['```mermaid', 'stateDiagram-v2', ...new Set(moves.flatMap(linesOf)), '```'].join('\n')
}
