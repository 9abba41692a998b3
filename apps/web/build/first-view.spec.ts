import type { Rollup } from 'vite'
import { firstView, weightOf } from './first-view'

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  code: `console.log('${fileName}')`,
  isEntry: fileName === 'entry.js',
  moduleIds: moduleIds.map((id) => `/house/${id}`),
  imports,
})
const bundle = Object.fromEntries(
  [
    chunk('entry.js', ['src/main.tsx'], ['framework.js']),
    chunk('framework.js', ['react']),
    chunk('page.js', ['src/page.tsx'], ['framework.js', 'parts.js']),
    chunk('parts.js', ['src/part.tsx']),
    chunk('words.js', ['src/texts.de.json']),
    chunk('other.js', ['src/other.tsx']),
  ].map((output) => [output.fileName, output]),
) as unknown as Rollup.OutputBundle

const sum = (...names: readonly string[]) =>
  names.reduce((bytes, name) => bytes + weightOf(name, (bundle[name] as Rollup.OutputChunk).code), 0)

describe('what the first view of a page loads', () => {
  it('is the entry, the page and what they import, each once', () => {
    expect(firstView(bundle, ['src/page.tsx'])).toBe(sum('entry.js', 'framework.js', 'page.js', 'parts.js'))
  })

  it('is also what is imported later, where it is named', () => {
    expect(firstView(bundle, ['src/page.tsx', 'src/texts.de.json'])).toBe(
      sum('entry.js', 'framework.js', 'page.js', 'parts.js', 'words.js'),
    )
  })

  it('cannot be measured where a part is missing', () => {
    expect(() => firstView(bundle, ['src/gone.tsx'])).toThrow('src/gone.tsx is in no chunk')
  })
})
