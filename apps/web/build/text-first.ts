import type { Plugin, Rollup } from 'vite'

/** The parts of the entry, whether they come with it or are asked for by it, and what they import. */
function partsOf(bundle: Rollup.OutputBundle, entry: Rollup.OutputChunk): ReadonlySet<string> {
  const parts = new Set([...entry.imports, ...entry.dynamicImports])
  for (const name of parts) {
    const part = bundle[name]
    if (part?.type === 'chunk') part.imports.forEach((one) => parts.add(one))
  }
  parts.delete(entry.fileName)
  return parts
}

/**
 * What is needed to read the page, which the server has written out, comes first: style sheet and fonts. The parts of the
 * entry are named at once, so that nobody waits for one to learn of the next, and come after.
 */
export function textFirst(): Plugin {
  return {
    name: 'rechenlotse:text-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk }) =>
        [...(bundle && chunk ? partsOf(bundle, chunk) : [])].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
    },
  }
}
