import type { Plugin } from 'vite'

/** Scripts come after what is needed to read the page, which the server has written out: style sheet and fonts. */
export function textFirst(): Plugin {
  return {
    name: 'rechenlotse:text-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"'),
    },
  }
}
