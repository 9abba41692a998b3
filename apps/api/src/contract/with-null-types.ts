type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const orNull = (schema: JsonObject): JsonObject => {
  const { description, ...rest } = schema
  const said: JsonObject = description === undefined ? {} : { description }
  if (typeof rest['type'] !== 'string') return { ...said, anyOf: [rest, { type: 'null' }] }
  const values = rest['enum']
  return { ...schema, type: [rest['type'], 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) }
}

/** OpenAPI 3.1 speaks JSON Schema: null is a type there, `nullable` is unknown. */
export const withNullTypes = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(withNullTypes)
  if (!isObject(node)) return node
  const { nullable, ...rest } = node
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNullTypes(value)]))
  return nullable === true ? orNull(inner) : inner
}
