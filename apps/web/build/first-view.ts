import { brotliCompressSync } from 'node:zlib'
import type { Rollup } from 'vite'

type Bundle = Rollup.OutputBundle

const weights = new Map<string, number>()

/** Bytes that go over the wire. */
export function weightOf(name: string, bytes: string | Uint8Array): number {
  const known = weights.get(name)
  if (known !== undefined) return known
  const weight = brotliCompressSync(bytes).length
  weights.set(name, weight)
  return weight
}

function chunksFrom(bundle: Bundle, start: string, found: Set<string>): void {
  const chunk = bundle[start]
  if (!chunk || chunk.type !== 'chunk' || found.has(start)) return
  found.add(start)
  for (const imported of chunk.imports) chunksFrom(bundle, imported, found)
}

/**
 * Bytes of script (brotli) that a page loads for its first view: the entry and the chunks of `modules`, each with all
 * that it imports. What is imported later must be named in `modules`.
 *
 * @throws where a module is in no chunk: then a page would be measured without it.
 */
export function firstView(bundle: Bundle, modules: readonly string[]): number {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const found = new Set<string>()
  for (const { fileName } of chunks.filter((chunk) => chunk.isEntry)) chunksFrom(bundle, fileName, found)
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))
    if (!chunk) throw new Error(`${module} is in no chunk: the page that needs it cannot be measured`)
    chunksFrom(bundle, chunk.fileName, found)
  }
  return [...found].reduce((sum, name) => {
    const chunk = bundle[name]
    return chunk?.type === 'chunk' ? sum + weightOf(name, chunk.code) : sum
  }, 0)
}
