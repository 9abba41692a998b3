import ts from 'typescript'
import { codeFiles, readHouseFile } from './house-files'

const MOST = 3
const MOST_INJECTED = 5
const inModules = codeFiles.filter((file) => /^apps\/api\/src\/modules\/.*\.ts$/.test(file))
const ours = inModules.filter((file) => !/\.(spec|controller)\.ts$/.test(file))

function overloaded(file: string, text = readHouseFile(file)): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      const most = ts.isConstructorDeclaration(node) ? MOST_INJECTED : MOST
      if (node.parameters.length > most) found.push(`${file}: ${node.getText().split('\n')[0]}`)
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

describe('the modules of the API', () => {
  it('have at most three parameters to a function, and five dependencies to a constructor', () => {
    expect(ours.flatMap((file) => overloaded(file))).toEqual([])
  })

  it('would be found out', () => {
    const text = 'class A { constructor(a, b, c, d, e) {}\n f(a, b, c, d) {} }\nconst g = (a, b, c, d) => a'
    expect(overloaded('a.ts', text)).toEqual(['a.ts: f(a, b, c, d) {}', 'a.ts: (a, b, c, d) => a'])
  })
})
