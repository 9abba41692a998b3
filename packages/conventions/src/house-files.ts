import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

export const house = resolve(__dirname, '../../..')

const ROOMS = ['apps', 'packages', 'prisma']
const NOT_WRITTEN_HERE = new Set(['node_modules', 'dist', 'generated', 'data', 'migrations', 'schema.d.ts'])

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_WRITTEN_HERE.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [relative(house, path).split(sep).join('/')]
  })
}

/** Every file that somebody wrote, as a path from the root. */
export const houseFiles: readonly string[] = ROOMS.flatMap((room) => walk(join(house, room)))

export const codeFiles: readonly string[] = houseFiles.filter((file) => /\.(tsx?|mjs|cjs)$/.test(file))

export const readHouseFile = (file: string): string => readFileSync(join(house, file), 'utf8')
