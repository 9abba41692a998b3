/** Lets the browser do what waits, such as answering a press, before the next piece of work: on a phone each is felt. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Milliseconds of work after which what waits comes first; a slow phone does its last step four times as long. */
const SLICE_MS = 5

/** Does all steps of a longer work, a few at a time. */
export async function inSlices<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  let end = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < end) continue
    await nextTask()
    end = performance.now() + SLICE_MS
  }
}
