/** A longer work in steps: whoever does it may stop after each and go on later. */
export type Steps<Result> = Generator<void, Result, void>

/** One step for each item. */
export function* eachInSteps<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<readonly Made[]> {
  const made: Made[] = []
  for (const item of items) {
    made.push(make(item))
    yield
  }
  return made
}

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
