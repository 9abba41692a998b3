import type { TestApplication } from '../../platform/http/test-application'

/** What Fastify really answers, read from its router: `GET /api/v1/me`. */
export const routesIn = (test: TestApplication): readonly string[] => {
  const branches: string[] = []
  return test.app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', segment = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?/u.exec(line) ?? []
      branches.splice(indent.length / 4, Infinity, segment)
      const path = branches.join('')
      return methods
        .split(', ')
        .filter((method) => method && method !== 'HEAD')
        .map((method) => `${method} ${path}`)
    })
    .filter((route) => route.includes('/api/'))
}
