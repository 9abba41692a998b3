/** The same numbers at every run (mulberry32), so that runs and engines can be compared. */
export function seededRandom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1))
  const one = (values) => values[whole(0, values.length - 1)]
  const some = (values, share) => {
    const chosen = values.filter(() => next() < share)
    return chosen.length === 0 ? [one(values)] : chosen
  }
  return { next, whole, one, some }
}
