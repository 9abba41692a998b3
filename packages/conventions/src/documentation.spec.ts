import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { demoPassword, demoPeople } from '../../../prisma/seed/demo-people'
import { house, houseFiles, readHouseFile } from './house-files'

const docs = readdirSync(join(house, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`)
const pages = ['README.md', 'CONTRIBUTING.md', ...docs, ...houseFiles].filter((file) => file.endsWith('.md'))
const readme = readHouseFile('README.md')

const linksOf = (page: string): readonly string[] =>
  [...readHouseFile(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^(\w+:|#)/.test(target))

describe('what is written for people', () => {
  it.each(pages)('leads nowhere that does not exist: %s', (page) => {
    const dead = linksOf(page).filter((target) => !existsSync(join(house, dirname(page), target.replace(/#.*/, ''))))
    expect(dead).toEqual([])
  })

  it('shows the product', () => {
    expect(linksOf('README.md').filter((target) => target.endsWith('.png'))).toHaveLength(1)
  })

  it('names every demo account and its password', () => {
    const missing = [demoPassword, ...demoPeople.map(({ email }) => email)].filter((each) => !readme.includes(each))
    expect(missing).toEqual([])
  })

  it('names every setting that the product reads', () => {
    const settings = readHouseFile('apps/api/src/platform/config/read-config.ts').matchAll(
      /reader\.(?:text|optional|required|integer|oneOf)\(\s*'(\w+)'/g,
    )
    const names = [...settings].flatMap(([, name]) => name ?? [])
    expect(names).toContain('SESSION_SECRET')
    expect(['DATA_DIR', 'DATABASE_URL', ...names].filter((name) => !readme.includes(`\`${name}`))).toEqual([])
  })

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readHouseFile('package.json'))
    const named = pages.flatMap((page) => [...readHouseFile(page).matchAll(/npm run ([\w:]+)/g)])
    expect(named.map(([, name]) => name).filter((name = '') => !(name in scripts))).toEqual([])
  })
})
