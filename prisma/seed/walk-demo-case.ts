import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { DemoCase, DeskStep } from './demo-cases'
import { Persona } from './persona'

interface Me {
  readonly memberships: readonly { readonly organisation: { readonly id: string } }[]
}

interface Application {
  readonly id: string
  readonly version: number
  readonly reference: string | null
}

interface Queue {
  readonly items: readonly { readonly id: string; readonly reference: string; readonly version: number }[]
}

const fill = async (applicant: Persona, { programme, need, answers }: DemoCase): Promise<string> => {
  const { memberships } = await applicant.ask<Me>({ method: 'GET', path: '/me' })
  const organisation = memberships[0]?.organisation.id
  const body = { programme, organisation, need }
  const { id, version } = await applicant.ask<Application>({ method: 'POST', path: '/applications', body })
  const headers = { 'if-match': `"${version}"` }
  await applicant.ask({ method: 'PUT', path: `/applications/${id}/answers`, body: { answers }, headers })
  return id
}

const act = async (officer: Persona, reference: string, { action, body }: DeskStep): Promise<void> => {
  const { items } = await officer.ask<Queue>({ method: 'GET', path: '/desk/cases?view=all&limit=100' })
  const found = items.find((item) => item.reference === reference)
  if (found === undefined) throw new Error(`The case ${reference} does not stand in the queue`)
  const versioned = { ...body, version: found.version }
  await officer.ask({ method: 'POST', path: `/desk/cases/${found.id}/${action}`, body: versioned })
}

/** Makes one demo case the way people do: applicant fills in and submits, officers answer. */
export const walkDemoCase = async (app: NestFastifyApplication, demo: DemoCase): Promise<void> => {
  const applicant = await Persona.signIn(app, demo.applicant)
  const id = await fill(applicant, demo)
  if (demo.declarations === undefined) return
  const body = { declarations: demo.declarations }
  const headers = { 'idempotency-key': `demo-${id}` }
  const path = `/applications/${id}/submission`
  const { reference } = await applicant.ask<Application>({ method: 'POST', path, body, headers })
  for (const step of demo.steps)
    await act(await Persona.signIn(app, `desk@${step.desk}.example`), reference ?? '', step)
}
