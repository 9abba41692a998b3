import { brotliCompressSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

/** Brotli bytes; issue 2, "Measured". */
const limits = { script: 110_000, style: 25_000 }

/** Pages that anybody may open first; each with all it needs before it can be read and used. */
const publicPages = [
  'src/app/pages/start-page.tsx',
  'src/features/matching/pages/finder-page.tsx',
  'src/features/matching/pages/results-page.tsx',
  'src/features/catalogue/pages/offers-page.tsx',
  'src/features/catalogue/pages/offer-page.tsx',
]

const weights = new Map<string, number>()

function weightOf(name: string, bytes: string | Uint8Array): number {
  const known = weights.get(name)
  if (known !== undefined) return known
  const weight = brotliCompressSync(bytes).length
  weights.set(name, weight)
  return weight
}

function chunksOf(bundle: Rollup.OutputBundle, start: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[start]
  if (!chunk || chunk.type !== 'chunk' || found.has(start)) return found
  found.add(start)
  for (const imported of chunk.imports) chunksOf(bundle, imported, found)
  return found
}

function scriptOf(bundle: Rollup.OutputBundle, page: string): number {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry)
  const own = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(page)))
  const names = new Set<string>()
  for (const chunk of [entry, own]) if (chunk) chunksOf(bundle, chunk.fileName, names)
  return [...names].reduce((sum, name) => {
    const chunk = bundle[name]
    return chunk?.type === 'chunk' ? sum + weightOf(name, chunk.code) : sum
  }, 0)
}

function styleOf(bundle: Rollup.OutputBundle): number {
  return Object.values(bundle)
    .filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
    .reduce((sum, output) => sum + (output.type === 'asset' ? weightOf(output.fileName, output.source) : 0), 0)
}

/** Fails the build where a public page or the style sheets grow above their limit. */
export function bundleBudget(): Plugin {
  return {
    name: 'rechenlotse:bundle-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const measured = publicPages.map((page) => ({ name: page, bytes: scriptOf(bundle, page), limit: limits.script }))
      const all = [...measured, { name: 'all style sheets', bytes: styleOf(bundle), limit: limits.style }]
      for (const { name, bytes, limit } of all) this.info(`${name}: ${bytes} of ${limit} bytes (brotli)`)
      const over = all.filter(({ bytes, limit }) => bytes > limit)
      if (over.length > 0)
        this.error(`Over budget (brotli): ${over.map(({ name, bytes }) => `${name} ${bytes}`).join(', ')}`)
    },
  }
}
