import ts from 'typescript'
import { codeFiles, readHouseFile } from './house-files'

const inDomain = codeFiles.filter((file) => /^packages\/domain\/src\/.*\.ts$/.test(file))
const domainFiles = inDomain.filter((file) => !/\.spec\.ts$|\/index\.ts$/.test(file))
const PUBLIC_ROOMS = /^packages\/(domain|contract)\/src\/([^/]+)\//

const parse = (file: string) => ts.createSourceFile(file, readHouseFile(file), ts.ScriptTarget.Latest, true)

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isFunction = (value: ts.Expression | undefined): boolean =>
  value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))

/** Names of the functions that a file exports without saying what they do. */
function undocumented(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    if (!isExported(statement) || ts.getJSDocCommentsAndTags(statement).length > 0) return []
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default']
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations
      .filter(({ initializer }) => isFunction(initializer))
      .map(({ name }) => name.getText())
  })
}

/** What the entry of a word lets out. */
function offeredBy(file: string): string {
  const room = PUBLIC_ROOMS.exec(file)
  const index = `packages/${room?.[1]}/src/${room?.[2]}/index.ts`
  return codeFiles.includes(index) ? readHouseFile(index) : ''
}

const offers = (index: string, file: string, name: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(index) ||
  new RegExp(`export \\* from '\\./[^']*${file.split('/').at(-1)?.replace('.ts', '')}'`).test(index)

function anyIn(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, (child) => anyIn(child) || undefined) ?? false)
  )
}

describe('the code of the domain', () => {
  it('knows no any', () => {
    expect(inDomain.filter((file) => anyIn(parse(file)))).toEqual([])
  })

  it('asks neither the clock nor the dice', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.random/
    expect(domainFiles.filter((file) => impure.test(readHouseFile(file)))).toEqual([])
  })

  it('says of every public function what it does', () => {
    const silent = domainFiles.flatMap((file) =>
      undocumented(file)
        .filter((name) => offers(offeredBy(file), file, name))
        .map((name) => `${file}: ${name}`),
    )
    expect(silent).toEqual([])
  })
})
