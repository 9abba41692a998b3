import { readHouseFile } from './house-files'

interface Locked {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked = JSON.parse(readHouseFile('package-lock.json')).packages as Readonly<Record<string, Locked>>

/** As Node looks for a package: beside, then further up. */
function isFound(name: string, from: string): boolean {
  if (locked[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true
  if (from === '') return false
  const end = from.lastIndexOf('/node_modules/')
  return isFound(name, end < 0 ? '' : from.slice(0, end))
}

describe('the lockfile', () => {
  it('names the binaries of every platform, or npm ci refuses it, also where a registry does not offer them', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isFound(name, path)),
    )
    expect(missing).toEqual([])
  })

  it('pins every dependency that we name to one version', () => {
    const rooms = Object.entries(locked).filter(([path]) => !path.includes('node_modules'))
    const loose = rooms.flatMap(([room]) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        readHouseFile(room === '' ? 'package.json' : `${room}/package.json`),
      )
      return Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d/.test(String(version)),
      )
    })
    expect(loose).toEqual([])
  })
})
