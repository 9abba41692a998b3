import { transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

const sources = ['src/**/*.{ts,tsx}', '../../packages/ui/src/**/*.{ts,tsx}']

async function purge(css: string): Promise<Uint8Array> {
  const [result] = await new PurgeCSS().purge({
    content: sources,
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    safelist: { greedy: [/^rl-/, /kern-(?:layer|light|dark)\b/], standard: [/^data-/, 'html', 'body', 'dialog'] },
    defaultExtractor: (content) => content.match(/[A-Za-z][\w-]*/g) ?? [],
  })
  return transform({ filename: 'styles.css', code: Buffer.from(result?.css ?? css), minify: true }).code
}

/** Keeps of KERN what the components name. */
export function purgeStyles(): Plugin {
  return {
    name: 'rechenlotse:purge-styles',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
        asset.source = await purge(String(asset.source))
      }
    },
  }
}
