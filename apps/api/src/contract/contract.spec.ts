import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { productModules } from '../app.module'
import { startTestApplication, type TestApplication } from '../platform/http/test-application'
import { openApiDocument } from './openapi-document'

const folder = resolve(__dirname, '../../../../packages/contract')
const files = { document: resolve(folder, 'openapi.json'), types: resolve(folder, 'src/schema.d.ts') }

let test: TestApplication
let document: ReturnType<typeof openApiDocument>

beforeAll(async () => {
  test = await startTestApplication(productModules, { PROCESS_ROLE: 'requests' })
  document = openApiDocument(test.app)
  if (process.env['WRITE_CONTRACT'] !== undefined) await write()
})
afterAll(() => test?.close())

const typesOf = async (): Promise<string> => astToString(await openapiTS(JSON.parse(JSON.stringify(document))))

const write = async (): Promise<void> => {
  writeFileSync(files.document, `${JSON.stringify(document, null, 2)}\n`)
  writeFileSync(files.types, await typesOf())
}

describe('the contract with the outside (WRITE_CONTRACT=1 writes it anew)', () => {
  it('is the document that the routes make', () => {
    expect(JSON.parse(readFileSync(files.document, 'utf8'))).toEqual(document)
  })

  it('has the types that the document makes', async () => {
    expect(readFileSync(files.types, 'utf8')).toBe(await typesOf())
  })

  it('knows every route of the product, each with an answer and a problem', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = item[method]
        return operation === undefined ? [] : [{ route: `${method} ${path}`, operation }]
      }),
    )
    const withoutProblem = operations.filter(({ operation }) => operation.responses['default'] === undefined)
    expect(withoutProblem.map(({ route }) => route)).toEqual([])
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
    expect(operations.map(({ route }) => route)).toEqual(
      expect.arrayContaining([
        'post /api/v1/applications/{id}/submission',
        'post /api/v1/desk/cases/{id}/forwarding',
        'post /api/v1/advice-requests',
        'post /api/v1/matches',
        'get /api/v1/me',
        'get /api/v1/mailbox/{id}',
      ]),
    )
  })

  it('says null the way JSON Schema does', () => {
    expect(JSON.stringify(document)).not.toContain('"nullable"')
  })
})
