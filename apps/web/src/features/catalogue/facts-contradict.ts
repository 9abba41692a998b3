type Structure = Readonly<Record<string, unknown>>

const bounds = ['min', 'max', 'typical'] as const

const isStructure = (value: unknown): value is Structure =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same whatever the order of a set and of the parts of a structure. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (!isStructure(value)) return JSON.stringify(value)
  const parts = Object.keys(value).sort()
  return `{${parts.map((part) => `${part}:${canonical(value[part])}`).join()}}`
}

const isAmount = (value: Structure) => bounds.some((bound) => typeof value[bound] === 'number')

/** A lower limit says nothing against an upper one, nor do amounts in other units. */
function amountsContradict(one: Structure, other: Structure): boolean {
  if (one['unit'] !== other['unit']) return false
  const least = (value: Structure) => Number(value['min'] ?? -Infinity)
  const most = (value: Structure) => Number(value['max'] ?? Infinity)
  const isDisjoint = least(one) > most(other) || least(other) > most(one)
  return isDisjoint || bounds.some((bound) => bound in one && bound in other && one[bound] !== other[bound])
}

/** Whether two values of one field cannot both be right: another order, or the more exact word of the two, is no contradiction. */
export function factsContradict(one: unknown, other: unknown): boolean {
  if (canonical(one) === canonical(other)) return false
  if (typeof one === 'string' && typeof other === 'string') return !one.includes(other) && !other.includes(one)
  return isStructure(one) && isStructure(other) && isAmount(one) && isAmount(other)
    ? amountsContradict(one, other)
    : true
}
