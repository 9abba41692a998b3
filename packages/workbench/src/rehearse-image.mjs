import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { readDockerfile, readVariables } from './dockerfile.mjs'
import { house, inHouse } from './house.mjs'
import { mustRun } from './run.mjs'
import { say } from './say.mjs'

/** What `COPY . .` takes: what git would keep, as .dockerignore leaves out what git ignores. */
async function copySources(target) {
  const list = await mustRun(['git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: house })
  for (const file of list.split('\0').filter(Boolean)) cpSync(inHouse(file), join(target, file), { recursive: true })
}

async function copy(rest, { root, folder, roots }) {
  const words = rest.split(/\s+/)
  const from = /^--from=(.+)$/.exec(words[0])?.[1]
  const [target, ...sources] = words.filter((word) => !word.startsWith('--')).toReversed()
  const base = from ? roots[from] : house
  const destination = join(root, posix.resolve(folder, target))
  if (!from && sources[0] === '.') return copySources(destination)
  for (const source of sources) {
    const isFolder = from || !target.endsWith('/')
    const name = isFolder ? '' : posix.basename(source)
    mkdirSync(dirname(join(destination, name)), { recursive: true })
    cpSync(join(base, source), join(destination, name), { recursive: true, verbatimSymlinks: true })
  }
}

/** Obeys one stage in a folder of its own instead of a container. */
async function rehearse({ instructions }, { root, roots }) {
  let folder = '/'
  // A container knows nothing of this process's environment that would change what is installed.
  const { NODE_ENV: _ours, ...around } = process.env
  const variables = {}
  let command = []
  for (const { keyword, rest } of instructions) {
    if (keyword === 'WORKDIR') mkdirSync(join(root, (folder = posix.resolve(folder, rest))), { recursive: true })
    if (keyword === 'ENV') Object.assign(variables, readVariables(rest))
    if (keyword === 'COPY') await copy(rest, { root, folder, roots })
    if (keyword === 'CMD') command = JSON.parse(rest)
    if (keyword !== 'RUN') continue
    say(`RUN ${rest}`)
    await mustRun(['/bin/sh', '-c', rest], { cwd: join(root, folder), env: { ...around, ...variables } })
  }
  return { folder: join(root, folder), variables, command }
}

/**
 * Does in `place` what the Dockerfile would do in containers.
 * @returns {Promise<{folder: string, variables: Record<string, string>, command: string[]}>} the last stage, ready to run
 */
export async function rehearseImage(place) {
  const roots = {}
  let last
  for (const stage of readDockerfile(readFileSync(inHouse('apps/api/Dockerfile'), 'utf8'))) {
    roots[stage.name] = join(place, stage.name)
    mkdirSync(roots[stage.name], { recursive: true })
    last = await rehearse(stage, { root: roots[stage.name], roots })
  }
  return last
}
