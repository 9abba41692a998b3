import ts from 'typescript'
import matchSchema from './schema/match.schema.json'
import needSchema from './schema/need.schema.json'

type Schema = Record<string, unknown>

const folder = (expect.getState().testPath ?? '').replace(/[^/\\]+$/, '')
const read = (name: string): string => ts.sys.readFile(`${folder}${name}`) ?? ''

/** The types of a file as the shape that JSON Schema gives them: properties, required, enums, arrays. */
function shapesOf(files: readonly string[]): ReadonlyMap<string, Schema> {
  const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  for (const file of files)
    ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022).forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node)
    })
  const shape = (node: ts.TypeNode): Schema => {
    if (ts.isTypeOperatorNode(node)) return shape(node.type)
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: shape(node.elementType) }
    if (ts.isUnionTypeNode(node)) return union(node.types.map(shape))
    if (ts.isLiteralTypeNode(node))
      return node.literal.kind === ts.SyntaxKind.NullKeyword
        ? { type: 'null' }
        : { enum: [(node.literal as ts.StringLiteral).text] }
    if (ts.isTypeReferenceNode(node)) return reference((node.typeName as ts.Identifier).text)
    if (node.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' }
    if (node.kind === ts.SyntaxKind.NumberKeyword) return { type: 'number' }
    return { type: 'boolean' }
  }
  const reference = (name: string): Schema => {
    const node = declared.get(name)
    if (node === undefined) return { type: 'object' }
    return ts.isTypeAliasDeclaration(node) ? shape(node.type) : object(node)
  }
  const object = (node: ts.InterfaceDeclaration): Schema => {
    const members = node.members.filter(ts.isPropertySignature)
    const named = members.map((one) => [(one.name as ts.Identifier).text, shape(one.type as ts.TypeNode)] as const)
    const required = members.filter((one) => !one.questionToken).map((one) => (one.name as ts.Identifier).text)
    return { type: 'object', properties: Object.fromEntries(named), required: required.sort() }
  }
  return new Map([...declared.keys()].map((name) => [name, reference(name)]))
}

function union(parts: readonly Schema[]): Schema {
  const words = parts.flatMap((part) => (part['enum'] as string[] | undefined) ?? [])
  const rest = parts.filter((part) => !('enum' in part))
  const all = words.length > 0 ? [{ enum: words.sort() }, ...rest] : rest
  return all.length === 1 ? (all[0] as Schema) : { anyOf: all.map((one) => JSON.stringify(one)).sort() }
}

/** The same shape of a schema; bounds, patterns and formats are checked where requests come in. */
function reduced(schema: Schema, root: Schema): Schema {
  const ref = schema['$ref'] as string | undefined
  if (ref === 'need.schema.json') return { type: 'object' }
  if (ref !== undefined)
    return reduced((root['$defs'] as Record<string, Schema>)[ref.split('/').at(-1) ?? ''] ?? {}, root)
  if (schema['enum']) return { enum: [...(schema['enum'] as string[])].sort() }
  if (schema['anyOf']) return union((schema['anyOf'] as Schema[]).map((one) => reduced(one, root)))
  const type = schema['type']
  if (Array.isArray(type)) return union(type.map((one) => reduced({ ...schema, type: one }, root)))
  if (type === 'array') return { type, items: reduced(schema['items'] as Schema, root) }
  if (type === 'integer') return { type: 'number' }
  if (type !== 'object' || schema['properties'] === undefined) return { type }
  const properties = Object.entries(schema['properties'] as Record<string, Schema>)
  return {
    type,
    properties: Object.fromEntries(properties.map(([name, one]) => [name, reduced(one, root)])),
    required: [...((schema['required'] as string[] | undefined) ?? [])].sort(),
  }
}

describe('the types of the domain', () => {
  const types = shapesOf([
    'need.ts',
    'match-result.ts',
    'match-request.ts',
    '../catalogue/source.ts',
    '../catalogue/localized.ts',
  ])

  it('say of a need what the contract says', () => {
    expect(types.get('Need')).toEqual(reduced(needSchema, needSchema))
  })

  it.each(['Response', 'Request'])('say of the %s what the contract says', (name) => {
    const schema: typeof matchSchema = JSON.parse(JSON.stringify(matchSchema))
    const booked: Schema = schema.$defs.Offer.properties.systems.items.properties.gpuHours
    // The schema requires no part of this range; the type always gives all three.
    booked['required'] = ['low', 'typical', 'high']
    const expected = reduced({ $ref: `#/$defs/${name}` }, schema)
    const actual = types.get(name === 'Response' ? 'MatchResult' : 'MatchRequest') ?? {}
    if (name === 'Request') (actual['properties'] as Schema)['need'] = { type: 'object' }
    expect(actual).toEqual(expected)
  })
})
