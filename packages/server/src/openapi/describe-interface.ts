import { buildApp } from '../app.ts'
import type { Dependencies } from '../dependencies.ts'

/** The text of the description, from the service itself. It needs nothing outside: describing asks no store and no clock. */
export async function describeInterface (): Promise<string> {
  const app = await buildApp(NOTHING)
  try {
    return (await app.inject({ method: 'GET', url: '/v1/openapi.json' })).body
  } finally {
    await app.close()
  }
}

const NOTHING: Dependencies = {
  clock: { now: () => { throw new Error('describing needs no clock') } },
  catalogues: { of: async () => { throw new Error('describing needs no catalogue') }, close: async () => {} },
  tellWhy: async () => { throw new Error('describing asks of no supplier') },
  log: { info: () => {}, warn: () => {}, error: () => {} },
  store: new Proxy({} as Dependencies['store'], { get: () => { throw new Error('describing needs no store') } })
}
