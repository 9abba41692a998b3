import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundleBudget } from './build/bundle-budget'
import { europeMap } from './build/europe-map'
import { minifyAgain } from './build/minify-again'
import { plainImports } from './build/plain-imports'
import { precompress } from './build/precompress'
import { purgeStyles } from './build/purge-styles'
import { subsetFonts } from './build/subset-fonts'
import { textFirst } from './build/text-first'

const apiOrigin = process.env.API_ORIGIN ?? 'http://localhost:3000'
const proxy = { '/api': { target: apiOrigin, changeOrigin: false } }

/** What every public page needs, and what finder, results and offers share: one part, for each costs a visitor its own. */
const base = new RegExp(
  [
    'packages/(?:ui|contract)/',
    'apps/web/src/app/(?!pages/start|pages/legal|main|styles|render|page-in|member|account-region|start|legal|app.texts.en)',
    'apps/web/src/platform/(?!in-turn|forms|query-client|dates|kept)',
    'features/matching/(?:api/(?:use-match|matcher|load-published)|facts?|need-in-address|use-|change-need|count-|lands|roughly|source-texts)',
    'features/matching/components/(?:estimate-note|fact-|sentence-or-nothing|stated-facts)',
    'features/catalogue/api/published-catalogue|features/(?:catalogue|matching)/routes|identity/(?:country-options|waiting-destination)',
  ].join('|'),
)

export default defineConfig({
  plugins: [
    react(),
    europeMap(),
    subsetFonts(),
    purgeStyles(),
    textFirst(),
    plainImports(),
    minifyAgain(),
    bundleBudget(),
    precompress(),
  ],
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssMinify: 'lightningcss',
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules[\\/](?:react|react-dom|react-router|scheduler)[\\/]|rolldown|preload-helper/,
              priority: 3,
            },
            {
              name: 'ui-for-members',
              test: /packages[\\/]ui[\\/].*[\\/](?:task-list|dialog|stepper|pagination|text-area|checkbox)\.tsx$/,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            {
              name: 'catalogue',
              test: /packages[\\/]ui[\\/].*[\\/](?:table|breadcrumb|empty-state)\.tsx$/,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            { name: 'presets', test: /matching[\\/]presets\.ts$/, priority: 5 },
            { name: 'engine', test: /matching[\\/]api[\\/]engine\.ts$/, priority: 4 },
            { name: 'base', test: base, includeDependenciesRecursively: false, priority: 2 },
          ],
        },
      },
    },
  },
  server: { proxy, strictPort: true },
  preview: { proxy, strictPort: true },
})
