import { facts } from './fact'
import { keyOf } from './references'
import { below, fault, type Shape } from './shape'
import { isObject, localized, object } from './structures'
import { key, oneOf, positive } from './values'

const groups = [
  'international-comparison',
  'figures',
  'mfu',
  'formulas',
  'market-prices',
  'legal',
  'ai-factories',
  'published-run',
] as const

const entry = object({ key, group: oneOf(...groups), name: localized, facts })

/** What the estimate reads of a published training run, each exactly once. */
const runFields: Readonly<Record<string, Shape>> = {
  modelParameters: positive,
  trainingTokens: positive,
  trainingKind: oneOf('dense', 'moe', 'moe-fp8', 'distilled'),
  gpuModel: keyOf('gpu'),
  gpuHours: positive,
}

export const reference: Shape = (value, place) => {
  entry(value, place)
  if (!isObject(value) || value.group !== 'published-run' || !Array.isArray(value.facts)) return
  const stated = value.facts as readonly unknown[]
  for (const [name, shape] of Object.entries(runFields)) {
    const places = stated.flatMap((one, index) => (isObject(one) && one.field === name ? [index] : []))
    const [index, second] = places
    if (index === undefined || second !== undefined)
      fault(below(place, 'facts'), `the run states ${name} ${places.length} times`, `one fact with the field "${name}"`)
    else shape((stated[index] as Record<string, unknown>).value, below(below(below(place, 'facts'), index), 'value'))
  }
}
