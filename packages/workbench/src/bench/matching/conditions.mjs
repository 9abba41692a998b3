import { anyOf, everyOf, isTrue, moreThan, not, notTrue, oneOf, within } from './comparisons.mjs'

const KINDS = ['startup', 'company', 'university', 'institute', 'public', 'nonprofit', 'person']
const COUNTRIES = Array.from({ length: 30 }, (_, index) => `C${index}`)
const PURPOSES = ['fundamental', 'precompetitive', 'competitive', 'production', 'teaching', 'public']
const USES = ['civilian', 'dual', 'military']
const DATA = ['none', 'synthetic', 'anonymised', 'pseudonymised', 'personal', 'special']

/** The limits of one made-up programme. */
export function drawLimits({ whole, some, next }) {
  return {
    kinds: some(KINDS, 0.6),
    countries: some(COUNTRIES, 0.8),
    staff: whole(40, 20_000),
    turnover: whole(1e6, 9e8),
    balance: whole(1e6, 9e8),
    purposes: some(PURPOSES, 0.6),
    uses: some(USES, 0.5),
    hoursAbove: whole(0, 40_000),
    hoursUpTo: whole(20_000, 900_000),
    months: whole(1, 36),
    data: some(DATA, 0.6),
    inferenceShare: next(),
    memoryGb: whole(16, 192),
  }
}

/** Its twelve conditions, sixteen comparisons in all, as every engine writes them. */
export const conditionsOf = (limits) => ({
  kind: oneOf('kind', limits.kinds),
  country: oneOf('country', limits.countries),
  staff: within('staff', limits.staff),
  size: anyOf(within('turnover', limits.turnover), within('balance', limits.balance)),
  purpose: oneOf('purpose', limits.purposes),
  use: oneOf('use', limits.uses),
  openness: anyOf(isTrue('publishable'), notTrue('confidential')),
  hours: everyOf(moreThan('gpuHours', limits.hoursAbove), within('gpuHours', limits.hoursUpTo)),
  months: within('months', limits.months),
  data: oneOf('personalData', limits.data),
  inference: not(moreThan('inferenceShare', limits.inferenceShare)),
  memory: anyOf(within('memoryGb', limits.memoryGb), isTrue('sharding')),
})

/** What one made-up applicant says; every fact is given, as two-valued engines want it. */
export function drawFacts({ whole, one, next }) {
  return {
    kind: one(KINDS),
    country: one(COUNTRIES),
    staff: whole(1, 9000),
    turnover: whole(1e5, 6e8),
    balance: whole(1e5, 6e8),
    purpose: one(PURPOSES),
    use: one(USES),
    publishable: next() < 0.5,
    confidential: next() < 0.5,
    gpuHours: whole(100, 300_000),
    months: whole(1, 30),
    personalData: one(DATA),
    inferenceShare: next(),
    memoryGb: whole(8, 160),
    sharding: next() < 0.5,
  }
}
