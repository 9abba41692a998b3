import type { Type } from '@nestjs/common'
import { readConfig } from '../../apps/api/src/platform/config/read-config'
import { Connection } from '../../apps/api/src/platform/database/connection'
import { createApplication } from '../../apps/api/src/platform/http/create-application'
import { demoCases } from './demo-cases'
import { walkDemoCase } from './walk-demo-case'

type Environment = Readonly<Record<string, string | undefined>>

/** Titles of the demo cases that are already there. */
const titlesThere = async (ownerUrl: string): Promise<ReadonlySet<string>> => {
  const connection = new Connection(ownerUrl)
  try {
    const rows = await connection.client.$queryRaw<{ title: string }[]>`
      select a.answers->'project-title'->>'value' as title
      from application a join organisation o on o.id = a.organisation_id where o.is_demo`
    return new Set(rows.map(({ title }) => title))
  } finally {
    await connection.close()
  }
}

// Walked inside this process over no network: without https no Secure cookie, and the reactions are the product's to run.
const quietly = (environment: Environment): Environment => ({
  ...environment,
  PUBLIC_URL: undefined,
  WEB_FOLDER: undefined,
  PROCESS_ROLE: 'requests',
  LOG_LEVEL: 'error',
})

/**
 * Demo cases, each walked over the product's own routes. Those that are there are left alone.
 * @throws in production, whoever calls it
 */
export const seedDemoCases = async (
  ownerUrl: string,
  modules: readonly Type[],
  environment: Environment = process.env,
): Promise<readonly string[]> => {
  if (process.env.NODE_ENV === 'production') throw new Error('Demo cases do not exist in production')
  const there = await titlesThere(ownerUrl)
  const missing = demoCases.filter(({ answers }) => !there.has(String(answers['project-title'])))
  if (missing.length === 0) return []
  const app = await createApplication(readConfig(quietly(environment)), modules)
  try {
    for (const demo of missing) await walkDemoCase(app, demo)
  } finally {
    await app.close()
  }
  return []
}
