import { readFileSync } from 'node:fs'
import { transform } from '@swc/core'
import { inHouse } from '../house.mjs'

// Nest asks for these when they are installed; nothing here uses them.
const NOT_USED = [
  '@nestjs/websockets',
  '@nestjs/microservices',
  '@fastify/view',
  'class-transformer/storage',
  'pg-native',
  '@mikro-orm/core',
  'pino-pretty',
  '@nestjs/platform-express',
  '@fastify/multipart',
]

/** esbuild knows no decorator metadata, by which Nest finds constructors' dependencies: swc writes it. */
const decorated = {
  name: 'decorator-metadata',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]apps[/\\]api[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        filename: path,
        sourceMaps: 'inline',
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      })
      return { contents: code, loader: 'js' }
    })
  },
}

/** One CommonJS file per entry, all packages inside. */
export const apiBundle = {
  entryPoints: { main: inHouse('apps/api/src/main.ts'), migrate: inHouse('prisma/tools/migrate-cli.mjs') },
  outdir: inHouse('apps/api/dist'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  sourcemap: 'linked',
  sourcesContent: false,
  keepNames: true,
  external: NOT_USED,
  define: { 'import.meta.url': 'rechenlotseFile' },
  banner: { js: "const rechenlotseFile = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [decorated],
  logLevel: 'error',
}
