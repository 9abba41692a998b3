import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const version = createRequire(import.meta.url)('@kern-ux/native/package.json').version as string
const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json')),
  'dist/fonts/fira-sans',
)

const fonts = [
  { file: `assets/fira-sans-400-${version}.woff2`, origin: 'FiraSans-Regular.woff2' },
  { file: `assets/fira-sans-600-${version}.woff2`, origin: 'FiraSans-SemiBold.woff2' },
]

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

/** Latin with the letters of Europe's languages, and the marks that the texts use. */
const letters =
  range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x100, 0x17f) + 'ẞ‐‑–—‘’‚“”„†•…‰‹›€™−×≈≤≥→←↑↓✓₂²³·\u2009\u202f'

async function cut(origin: string): Promise<Uint8Array<ArrayBuffer>> {
  const font = await readFile(join(fontFolder, origin))
  return subsetFont(font, letters, { targetFormat: 'woff2' })
}

/** Cuts KERN's Fira Sans to Latin, two weights, and has them fetched early. */
export function subsetFonts(): Plugin {
  return {
    name: 'rechenlotse:subset-fonts',
    async generateBundle() {
      for (const { file, origin } of fonts) {
        this.emitFile({ type: 'asset', fileName: file, source: await cut(origin) })
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const font = fonts.find(({ file }) => request.url === `/${file}`)
        if (!font) return next()
        void cut(font.origin).then((bytes) => response.setHeader('content-type', 'font/woff2').end(bytes))
      })
    },
    transformIndexHtml() {
      return fonts.map(({ file }) => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
        injectTo: 'head' as const,
      }))
    },
  }
}
