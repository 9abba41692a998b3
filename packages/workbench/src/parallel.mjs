import { availableParallelism } from 'node:os'

/** Runs the tasks, as many at a time as there are processors; results in the order of the tasks. */
export async function inParallel(tasks) {
  const results = []
  const waiting = tasks.map((task, index) => async () => {
    results[index] = await task()
  })
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next()
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  return results
}
