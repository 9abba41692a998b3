import { readFileSync } from 'node:fs'
import type { Need } from '@rechenlotse/domain/matching'
import { describeFault } from '../describe-fault'
import type { Fault } from '../fault'
import { knownKeys } from '../known-keys'
import { need } from '../shapes/need'

/** @throws one sentence where the file cannot be read, is not JSON or says what the contract does not know. */
export function readNeed(file: string): Need {
  const text = readText(file)
  const content = parsed(file, text)
  const faults: Fault[] = []
  need(content, { file, pointer: '', known: knownKeys([]), report: (fault) => faults.push(fault) })
  const [first] = faults
  if (first !== undefined) throw new Error(`${describeFault(first)}.`)
  return content as Need
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}.`)
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}.`)
  }
}
