import type { Plugin } from 'vite'

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
      handler: (_html, { chunk }) =>
        (chunk?.imports ?? []).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
    },
  }
}
