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

const nothing = (): never => { throw new Error('describing asks nobody') }

const NOTHING: ServiceDependencies = {
  clock: { now: nothing },
  log: { info: () => {}, warn: () => {}, error: () => {} },
  identification: {
    ofBearer: nothing, ofSession: nothing, chooseTenant: nothing, close: nothing, routes: () => async () => {}, csrf: { csrfToken: nothing, protect: () => {} }, offersSignIn: false
  },
  tenants: { list: nothing, known: nothing, membershipsOf: nothing, open: nothing, catalogues: nothing, ready: nothing, close: nothing }
}
