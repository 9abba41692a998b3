import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger'
import type { INestApplication } from '@nestjs/common'
import { withNullTypes } from './with-null-types'

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string]

const fieldFault: Schema = {
  type: 'object',
  required: ['pointer', 'code'],
  properties: {
    pointer: { type: 'string', description: 'RFC 6901 pointer into the request body' },
    code: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
  },
}

/** RFC 9457 with our code, its parameters and one pointer per fault. */
const problem: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'instance'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'word.slug; the web turns it into a sentence' },
    detail: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
    instance: { type: 'string' },
    errors: { type: 'array', items: fieldFault },
  },
}

const faulty = {
  description: 'What went wrong',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Describes every route of the product, from the classes that check its input. */
export const openApiDocument = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Rechenlotse')
    .setDescription('One-stop shop for access to AI compute in Germany and Europe.')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .build()
  const document = SwaggerModule.createDocument(app, about)
  const operations = Object.values(document.paths).flatMap((path) => methods.flatMap((method) => path[method] ?? []))
  for (const operation of operations) operation.responses['default'] = faulty
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problem } }
  return withNullTypes(JSON.parse(JSON.stringify(document))) as unknown as OpenAPIObject
}
