const STEP_MS = 40
const PATIENCE_MS = 20_000

/** Asks again until background work has brought the answer; fails with what `describe` says when it never does. */
export async function eventually<Value>(ask: () => Promise<Value | null>, describe: string): Promise<Value> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const value = await ask()
    if (value !== null) return value
    if (Date.now() > end) throw new Error(`Never happened: ${describe}`)
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}
