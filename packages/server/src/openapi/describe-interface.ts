import { buildApp } from '../app.ts'
import type { ServiceDependencies } from '../dependencies.ts'

/** The text of the description, from the service itself. It needs nothing outside: describing asks no store and no clock. */
export async function describeInterface (): Promise<string> {
  const app = await buildApp(NOTHING)
  try {
    return (await app.inject({ method: 'GET', url: '/v1/openapi.json' })).body
  } finally {
    await app.close()
  }
}

const NOTHING: ServiceDependencies = {
  clock: { now: () => { throw new Error('describing needs no clock') } },
  log: { info: () => {}, warn: () => {}, error: () => {} },
  tenants: new Proxy({} as ServiceDependencies['tenants'], { get: () => { throw new Error('describing needs no tenant') } })
}
