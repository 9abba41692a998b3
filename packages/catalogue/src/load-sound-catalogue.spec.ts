import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CatalogueFile } from './catalogue-file'
import { loadSoundCatalogue } from './load-sound-catalogue'
import { soundFiles } from './sound-files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: readonly CatalogueFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

it('loads a folder without faults', () => {
  write(soundFiles())
  expect(loadSoundCatalogue(folder)).toMatchObject({ gpus: [{ key: 'h200' }], fieldLabels: { status: { en: 'Yes' } } })
})

it('publishes no examples', () => {
  write(soundFiles())
  expect(loadSoundCatalogue(folder).programmes).toEqual([expect.not.objectContaining({ examples: expect.anything() })])
})

it('refuses a folder with faults and names each of them', () => {
  write(soundFiles().filter(({ path }) => !path.startsWith('gpus/')))
  expect(() => loadSoundCatalogue(folder)).toThrow(
    /lumi\.json \/partitions\/0\/gpu: the gpu "h200" does not exist[^]*gpus: the folder has no files/,
  )
})
