import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { europeMap } from './build/europe-map'

/** The public pages for the server, in one file that needs nothing beside it. */
export default defineConfig({
  plugins: [react(), europeMap()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/app/render-page.tsx',
    outDir: 'dist/renderer',
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
