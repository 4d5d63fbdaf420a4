import type { FastifyInstance } from 'fastify'
import type { DescribedRoute } from '../openapi/build-document.ts'

export interface Routes {
  /** The methods of each address pattern. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>
  readonly described: readonly DescribedRoute[]
}

/** Notes every route that is added from now on: for 405, for `Allow` and for the description of the interface. */
export function collectRoutes (app: FastifyInstance): Routes {
  const methods = new Map<string, Set<string>>()
  const described: DescribedRoute[] = []
  app.addHook('onRoute', ({ url, method, config }) => {
    const known = methods.get(url) ?? new Set()
    methods.set(url, known)
    for (const one of [method].flat()) {
      known.add(one)
      if (config?.operation !== undefined && config.action !== undefined && one !== 'HEAD') described.push({ method: one, url, action: config.action, operation: config.operation })
    }
  })
  return { methods, described }
}
