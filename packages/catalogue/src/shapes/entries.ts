import { facts } from './fact'
import { exampleNeed } from './example-need'
import { programme } from './programme'
import { reference } from './reference'
import { citations, keyOf } from './references'
import { rule } from './rule'
import { below, fault, type Shape } from './shape'
import { atLeastOne, isObject, listOf, localized, object, optional, orNull } from './structures'
import { between, bool, country, day, key, land, number, oneOf, reducedDate, text, url } from './values'

const coordinates = orNull(object({ lat: between(-90, 90), lon: between(-180, 180) }))

const source = object({
  key,
  title: localized,
  url: orNull(url),
  asOf: reducedDate,
  tier: oneOf('seed', 'primary', 'secondary'),
  officialUrl: orNull(url),
  note: optional(localized),
})

const providerFields = object({
  key,
  name: localized,
  city: orNull(text),
  land: orNull(land),
  country,
  approximateCoordinates: coordinates,
  website: orNull(url),
  contact: orNull(text),
  namedInSeed: bool,
  facts,
})

/** A place is shown as sourced, so a fact with the same value carries its citation. */
const provider: Shape = (value, place) => {
  providerFields(value, place)
  if (!isObject(value) || !Array.isArray(value.facts)) return
  const known = value.facts.filter(isObject)
  for (const [name, wellFormed] of Object.entries({ city: /\S/, land: /^DE-[A-Z]{2}$/ }))
    if (
      wellFormed.test(String(value[name] ?? '')) &&
      !known.some((fact) => fact.field === name && fact.value === value[name])
    )
      fault(
        below(place, name),
        `${name} without citation`,
        `a fact "${name}" of the same value with its source, or null`,
      )
}

const partition = object({
  key,
  name: text,
  gpu: orNull(keyOf('gpu')),
  gpusPerNode: orNull(number),
  countingUnit: optional(localized),
  countedPerModule: optional(number),
  citations,
})

const system = object({
  key,
  name: text,
  provider: keyOf('provider'),
  city: orNull(text),
  country,
  approximateCoordinates: coordinates,
  status: oneOf('operational', 'planned', 'in-construction', 'retired', 'unknown'),
  partitions: atLeastOne(partition, 'partition'),
  namedInSeed: bool,
  facts,
})

const gpu = object({
  key,
  name: text,
  generation: oneOf('volta', 'ampere', 'ada', 'hopper', 'blackwell', 'cdna2', 'cdna3', 'xe-hpc'),
  bf16DenseTflops: orNull(number),
  fp16DenseTflops: optional(number),
  memoryGb: orNull(number),
  vendor: oneOf('nvidia', 'amd', 'intel'),
  facts,
})

const ruleFields = object({
  key,
  statement: localized,
  kind: oneOf('hard', 'quota', 'cadence', 'process', 'duty', 'advice', 'info', 'judgement'),
  facts,
})

/** Only a judgement may stand without a source, and it says so by its kind. */
const normativeRule: Shape = (value, place) => {
  ruleFields(value, place)
  if (isObject(value) && value.kind !== 'judgement' && Array.isArray(value.facts) && value.facts.length === 0)
    fault(
      below(place, 'facts'),
      'the rule has no citation',
      'at least one fact with its citation, or the kind "judgement"',
    )
}

const memberSince: Shape = (value, place) => {
  if (!isObject(value)) return fault(place, 'no days stand here', 'an object of member and ISO day')
  for (const [member, since] of Object.entries(value)) day(since, below(place, member))
}

const service = object({
  key,
  name: localized,
  provider: keyOf('provider'),
  kinds: atLeastOne(key, 'kind'),
  audience: optional(object({ groups: atLeastOne(oneOf('business', 'academia'), 'group'), citations })),
  since: optional(object({ day, citations })),
  facts,
})

/** Folder of the data directory → what its files must look like. */
export const entryShapes: Readonly<Record<string, Shape>> = {
  sources: source,
  providers: provider,
  systems: system,
  gpus: gpu,
  programmes: programme,
  services: service,
  measures: object({ key, name: localized, category: localized, facts }),
  'normative-rules': normativeRule,
  references: reference,
  'shared-rules': object({ id: key, rule }),
  'example-needs': exampleNeed,
  lists: object({
    key,
    name: localized,
    members: atLeastOne(text, 'member'),
    memberSince: optional(memberSince),
    source: keyOf('source'),
    furtherSources: optional(listOf(keyOf('source'))),
    asOf: reducedDate,
  }),
}
