import type { Plugin, Rollup } from 'vite'
import { firstView, weightOf } from './first-view'

/** Bytes over the wire (brotli; fonts are compressed in themselves); issue 2, "Measured", and decision 0008. */
const limits = { script: 110_000, style: 25_000, fonts: 70_000 }

const product = 'apps/web/src/app/show.tsx'
const engine = 'apps/web/src/features/matching/api/engine.ts'
const page = (file: string) => `apps/web/src/${file}.tsx`
const sentences = (file: string) => `apps/web/src/${file}.texts.de.json`

/** Pages that anybody may open first, each with what it loads to be read and used: script, the longer sentences, the engine. */
const publicPages: Readonly<Record<string, readonly string[]>> = {
  '/': [page('app/pages/start-page'), sentences('app/start')],
  '/finder': [
    page('features/matching/pages/finder-page'),
    sentences('features/matching/matching'),
    sentences('features/matching/finder'),
    engine,
  ],
  '/results': [
    page('features/matching/pages/results-page'),
    sentences('features/matching/matching'),
    sentences('features/matching/results'),
    engine,
  ],
  '/offers': [
    page('features/catalogue/pages/offers-page'),
    sentences('features/catalogue/catalogue'),
    sentences('features/matching/matching'),
  ],
  '/offers/:key': [page('features/catalogue/pages/offer-page'), sentences('features/catalogue/catalogue'), engine],
}

function assetsOf(bundle: Rollup.OutputBundle, ending: string): readonly Rollup.OutputAsset[] {
  return Object.values(bundle).filter((output) => output.type === 'asset' && output.fileName.endsWith(ending)) as never
}

interface Measured {
  readonly name: string
  readonly bytes: number
  readonly limit: number
}

function measure(bundle: Rollup.OutputBundle): readonly Measured[] {
  const style = assetsOf(bundle, '.css').map(({ fileName, source }) => weightOf(fileName, source))
  const fonts = assetsOf(bundle, '.woff2').map(({ source }) => source.length)
  const sum = (bytes: readonly number[]) => bytes.reduce((all, one) => all + one, 0)
  return [
    ...Object.entries(publicPages).map(([name, modules]) => ({
      name,
      bytes: firstView(bundle, [product, ...modules]),
      limit: limits.script,
    })),
    { name: 'all style sheets', bytes: sum(style), limit: limits.style },
    { name: 'all fonts', bytes: sum(fonts), limit: limits.fonts },
  ]
}

/** Fails the build where the first view of a public page, the style sheets or the fonts grow above their limit. */
export function bundleBudget(): Plugin {
  return {
    name: 'rechenlotse:bundle-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const measured = measure(bundle)
      for (const { name, bytes, limit } of measured) this.info(`${name}: ${bytes} of ${limit} bytes`)
      const over = measured.filter(({ bytes, limit }) => bytes > limit)
      if (over.length > 0) this.error(`Over budget: ${over.map(({ name, bytes }) => `${name} ${bytes}`).join(', ')}`)
    },
  }
}
