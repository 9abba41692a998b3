import type { Plugin } from 'vite'

/**
 * Vite wraps every import() so that style sheets and parts come along. Here is one style sheet, and what pages share is in
 * chunks that are there already: the wrapper would weigh a kilobyte for nothing.
 */
export function plainImports(): Plugin {
  return {
    name: 'rechenlotse:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
