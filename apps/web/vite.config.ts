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
            { name: 'ui', test: /packages[\\/]ui[\\/]/, priority: 2 },
            {
              name: 'matching',
              test: /features[\\/]matching[\\/](?:components[\\/](?!offer-)|api|(?!need-in-address)[^\\/]+\.ts$)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy, strictPort: true },
  preview: { proxy, strictPort: true },
})
