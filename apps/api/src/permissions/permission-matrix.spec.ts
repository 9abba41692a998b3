import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadCatalogue } from '@rechenlotse/catalogue'
import { routesIn } from '../modules/identity/test-routes'
import { openPortal, type Portal } from '../test-portal'
import { callers, permissionMatrix, type Answer, type Caller, type RouteName } from './permission-matrix'
import { permissionsPage } from './permissions-page'
import { callOf, type On } from './test-calls'
import { keptRows } from './test-kept-rows'
import { signedInCallers, signIn, stranger, type SignedIn } from './test-callers'
import { ExampleMaker, unknownExample, type Example } from './test-example'
import { linkOf } from './test-links'

const page = resolve(__dirname, '../../../../docs/permissions.md')
const everyCaller = Object.keys(callers) as readonly Caller[]
const routes = Object.keys(permissionMatrix) as readonly RouteName[]
const refusals: readonly Answer[] = ['401', '403', '404', '409']

const cellOf = (route: RouteName, caller: Caller): Answer => permissionMatrix[route].cells[everyCaller.indexOf(caller)]!
const callersOf = (route: RouteName, isWanted: (cell: Answer) => boolean) =>
  everyCaller.filter((caller) => isWanted(cellOf(route, caller)))
const refusedBy = (route: RouteName) => callersOf(route, (cell) => refusals.includes(cell))
const openTo = (route: RouteName) => callersOf(route, (cell) => !refusals.includes(cell))

let portal: Portal
let people: Readonly<Record<Exclude<Caller, 'anonymous'>, SignedIn>>
let examples: ExampleMaker
let example: Example

beforeAll(async () => {
  portal = await openPortal({}, loadCatalogue())
  people = await signedInCallers(portal)
  examples = new ExampleMaker(portal, {
    owner: people.owner.visitor,
    desk: people.desk.visitor,
    formerDesk: people['former desk'].visitor,
    centralAdvice: people['central advice'].visitor,
  })
  example = await examples.whole()
  if (process.env['WRITE_PERMISSIONS'] !== undefined) writeFileSync(page, permissionsPage())
})
afterAll(() => portal?.close())

const visitorAs = async (caller: Caller, endsSession = false) => {
  if (caller === 'anonymous') return stranger(portal)
  return endsSession ? (await signIn(portal, people[caller].email)).visitor : people[caller].visitor
}

const idsUnder: Readonly<Record<string, 'application' | 'case' | 'need' | 'mail'>> = {
  applications: 'application',
  desk: 'case',
  needs: 'need',
  mailbox: 'mail',
}

const addressOf = (route: RouteName, on: On): string => {
  const [, path = ''] = route.split(' ')
  const { key = '', query } = callOf(route)
  const id = on.example[idsUnder[path.split('/')[1] ?? ''] ?? 'application']
  return path.replace(':key', key).replace(':id', id) + (query?.(on) ?? '')
}

interface Asked {
  readonly route: RouteName
  readonly caller: Caller
  readonly about: Example
  readonly token?: string
}

const ask = async ({ route, caller, about, token = 'wrong' }: Asked) => {
  const { body, endsSession } = callOf(route)
  const email = caller === 'anonymous' ? people.owner.email : people[caller].email
  const on = { example: about, email, token }
  const visitor = await visitorAs(caller, endsSession)
  return visitor.send<{ code?: string; instance?: string }>(route.split(' ')[0] as 'GET', addressOf(route, on), {
    ...(body && { body: body(on) }),
    headers: { 'if-match': `"${about.version}"` },
  })
}

type Given = Awaited<ReturnType<typeof ask>>

const refusalIn = ({ status, body }: Given): string =>
  refusals.some((refusal) => refusal === String(status)) ? String(status) : `${status} ${body.code}`

/** The problem but for the number of its occurrence. */
const unnumbered = ({ body: { instance: _, ...problem } }: Given): object => problem

const withoutTheSecret: readonly string[] = ['422 identity.token-not-valid', '404']

/** What a caller really gets who is let in. */
const openAnswer = async (route: RouteName, caller: Caller): Promise<string> => {
  const { stage, link, shows } = callOf(route)
  const about = stage === undefined ? example : await examples.renewed(stage, example)
  const token = link && (await linkOf(link, { portal, owner: people.owner.visitor, example }))
  const given = await ask({ route, caller, about, ...(token && { token }) })
  if (given.status >= 400) return refusalIn(given)
  if (link !== undefined) {
    const without = refusalIn(await ask({ route, caller, about }))
    return withoutTheSecret.includes(without) ? 'link' : without
  }
  return shows === undefined || JSON.stringify(given.body).includes(about[shows]) ? 'yes' : 'nothing'
}

describe('the table of who may do what (WRITE_PERMISSIONS=1 renders it anew)', () => {
  it('has one row for each route of the router and none beside', () => {
    expect(routes.toSorted()).toEqual(
      routesIn(portal.test)
        .map((route) => route.replace('/api/v1', ''))
        .toSorted(),
    )
  })

  it('stands in docs/permissions.md as it is', () => {
    expect(readFileSync(page, 'utf8')).toBe(permissionsPage())
  })
})

describe('whom the table refuses', () => {
  it.each(routes.filter((route) => refusedBy(route).length > 0))(
    'gets that answer and writes nothing: %s',
    async (route) => {
      const before = await keptRows(portal)
      for (const caller of refusedBy(route)) {
        const given = await ask({ route, caller, about: example })
        expect([caller, refusalIn(given)]).toEqual([caller, cellOf(route, caller)])
        if (given.status !== 404) continue
        const unknown = await ask({ route, caller, about: unknownExample(example.version) })
        expect([caller, unknown.status, unnumbered(unknown)]).toEqual([caller, 404, unnumbered(given)])
      }
      expect(await keptRows(portal)).toEqual(before)
    },
  )
})

describe('whom the table lets in', () => {
  it.each(routes.filter((route) => openTo(route).length > 0))('gets in, and sees what it says: %s', async (route) => {
    for (const caller of openTo(route))
      expect([caller, await openAnswer(route, caller)]).toEqual([caller, cellOf(route, caller)])
  })
})
