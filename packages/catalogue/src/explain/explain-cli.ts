import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Locale } from '@rechenlotse/domain/catalogue'
import { explainProgramme, optionsAt, toMatchingCatalogue } from '@rechenlotse/domain/matching'
import { loadCatalogue } from '../load-catalogue'
import { explanationLines } from './explanation-lines'
import { readNeed } from './read-need'

const USAGE = 'npm run catalogue:explain -- <programme> <need.json> [--as-of 2026-11-23] [--locale en]'

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, locale: { type: 'string' } },
  })
  const [programme, file, ...others] = positionals
  if (programme === undefined || file === undefined || others.length > 0)
    throw new Error(`A programme and a file with a need are wanted: ${USAGE}`)
  const { 'as-of': asOf = new Date().toISOString().slice(0, 10), locale = 'de' } = values
  if (!isDay(asOf)) throw new Error(`"${asOf}" is no day; --as-of wants one such as 2026-11-23.`)
  if (locale !== 'de' && locale !== 'en') throw new Error(`"${locale}" is no language here; --locale wants de or en.`)
  return { programme, file, asOf, locale: locale as Locale }
}

/** `folder` = the reviewed data; `from` = where a relative file is looked for. */
function explain(folder: string, from: string, args: string[]): readonly string[] {
  const { programme, file, asOf, locale } = readArguments(args)
  const need = readNeed(resolve(from, file))
  const catalogue = toMatchingCatalogue(loadCatalogue(folder), 'reviewed')
  const options = optionsAt(asOf, locale)
  const explanation = explainProgramme(programme, { need, catalogue, options })
  if (explanation === undefined)
    throw new Error(
      `The catalogue has no programme "${programme}"; each is a file in packages/catalogue/data/programmes.`,
    )
  return explanationLines(explanation, locale)
}

const [folder = '', from = '', ...args] = process.argv.slice(2)
try {
  process.stdout.write(`${explain(folder, from, args).join('\n')}\n`)
} catch (error) {
  process.stderr.write(`✗ ${(error as Error).message}\n`)
  process.exitCode = 1
}
