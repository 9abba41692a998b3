import { factInputs, type FactInput } from './facts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isDate: Check = (value) =>
  matches(/^\d{4}-\d{2}-\d{2}$/)(value) && !Number.isNaN(new Date(`${String(value)}T00:00:00Z`).getTime())

/** Facts that the finder does not ask, but an address may carry. */
const unasked: Readonly<Record<string, Check>> = {
  'applicant.memberOfProviders': listOf(isText),
  'applicant.runningProjects': listOf(isText),
  'project.sector': matches(/^[A-U]$/),
  'workload.gpuHoursReference': isText,
}

function isQuantity(value: unknown, input: Extract<FactInput, { kind: 'number' }>): boolean {
  const { min = 0, above = -Infinity, max = Infinity, whole, factor = 1 } = input
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  const shown = value / factor
  return shown >= min && shown > above && shown <= max && (!whole || Number.isInteger(value))
}

function fits(value: unknown, input: FactInput): boolean {
  switch (input.kind) {
    case 'choice':
      return input.values.some((known) => known === value)
    case 'choices':
      return listOf((one) => input.values.some((known) => known === one))(value)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'number':
      return isQuantity(value, input)
    case 'date':
      return isDate(value)
    case 'country':
      return matches(/^[A-Z]{2}$/)(value)
    case 'land':
      return matches(/^DE-[A-Z]{2}$/)(value)
  }
}

/** Whether the contract knows this fact of a need with this value: an old or invented link must not be judged. */
export function isKnownFact(path: string, value: unknown): boolean {
  const input = factInputs[path]
  return input ? fits(value, input) : (unasked[path]?.(value) ?? false)
}
