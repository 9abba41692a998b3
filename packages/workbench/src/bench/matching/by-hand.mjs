// What an engineer would write without an engine: fixed fields, three values, each condition in its own line.

const VIOLATED = 0
const UNKNOWN = 1
const FULFILLED = 2

const has = (set, value) => (value === undefined ? UNKNOWN : set.has(value) ? FULFILLED : VIOLATED)
const atMost = (value, limit) => (value === undefined ? UNKNOWN : value <= limit ? FULFILLED : VIOLATED)
const above = (value, limit) => (value === undefined ? UNKNOWN : value > limit ? FULFILLED : VIOLATED)
const is = (value, wanted) => (value === undefined ? UNKNOWN : value === wanted ? FULFILLED : VIOLATED)

const ready = (limits) => ({
  ...limits,
  kinds: new Set(limits.kinds),
  countries: new Set(limits.countries),
  purposes: new Set(limits.purposes),
  uses: new Set(limits.uses),
  data: new Set(limits.data),
})

function failedOf(limits, facts) {
  const failed = []
  if (has(limits.kinds, facts.kind) < FULFILLED) failed.push('kind')
  if (has(limits.countries, facts.country) < FULFILLED) failed.push('country')
  if (atMost(facts.staff, limits.staff) < FULFILLED) failed.push('staff')
  if (Math.max(atMost(facts.turnover, limits.turnover), atMost(facts.balance, limits.balance)) < FULFILLED)
    failed.push('size')
  if (has(limits.purposes, facts.purpose) < FULFILLED) failed.push('purpose')
  if (has(limits.uses, facts.use) < FULFILLED) failed.push('use')
  if (Math.max(is(facts.publishable, true), is(facts.confidential, false)) < FULFILLED) failed.push('openness')
  if (Math.min(above(facts.gpuHours, limits.hoursAbove), atMost(facts.gpuHours, limits.hoursUpTo)) < FULFILLED)
    failed.push('hours')
  if (atMost(facts.months, limits.months) < FULFILLED) failed.push('months')
  if (has(limits.data, facts.personalData) < FULFILLED) failed.push('data')
  if (FULFILLED - above(facts.inferenceShare, limits.inferenceShare) < FULFILLED) failed.push('inference')
  if (Math.max(atMost(facts.memoryGb, limits.memoryGb), is(facts.sharding, true)) < FULFILLED) failed.push('memory')
  return failed
}

export function byHand(programmes) {
  const all = programmes.map(ready)
  return (facts) => all.map((limits) => failedOf(limits, facts))
}
