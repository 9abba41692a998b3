import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundleBudget } from './build/bundle-budget'
import { europeMap } from './build/europe-map'
import { precompress } from './build/precompress'
import { purgeStyles } from './build/purge-styles'
import { subsetFonts } from './build/subset-fonts'

const apiOrigin = process.env.API_ORIGIN ?? 'http://localhost:3000'
const proxy = { '/api': { target: apiOrigin, changeOrigin: false } }

export default defineConfig({
  plugins: [react(), europeMap(), subsetFonts(), purgeStyles(), bundleBudget(), precompress()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssMinify: 'lightningcss',
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules[\\/](?:react|react-dom|react-router|scheduler|openapi-fetch)[\\/]/,
              priority: 3,
            },
            {
              name: 'ui-for-members',
              test: /packages[\\/]ui[\\/].*[\\/](?:task-list|dialog|stepper|pagination|text-area|checkbox)\.tsx$/,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            { name: 'ui', test: /packages[\\/]ui[\\/]/, priority: 2 },
            {
              name: 'matching-engine',
              test: /domain[\\/]src[\\/]matching[\\/](?:match-need|public-holidays)\.ts$/,
              priority: 2,
            },
            {
              name: 'answers',
              test: /features[\\/]matching[\\/](?:need-in-address|fact-vocabulary|facts|change-need|use-answers|api[\\/]use-match|api[\\/]matcher)\.ts$/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy, strictPort: true },
  preview: { proxy, strictPort: true },
})
