import { preparations } from './preparations'

/** Brings the migrated database into the state that requests expect; nothing of the demo in production. */
export async function prepare(ownerUrl: string, production: boolean): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { only, run } of preparations) {
    if (only !== undefined && (only === 'production') !== production) continue
    lines.push(...(await run(ownerUrl)))
  }
  return lines
}
