import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './interface.ts'

/** `client.POST('/searches', { body })` gives `{ data, error, response }`: what the description says of it, or a problem document. */
export type SroiClient = Client<paths>

export interface ClientOptions {
  /** Where the service is, without `/v1`: `https://sroi.example.org`. */
  readonly baseUrl: string
  /** An access token or the key of a machine, or what gives one when it is needed. Absent: a visitor. */
  readonly token?: string | (() => string | Promise<string>)
  /** The short name of the region, where it could be more than one. */
  readonly tenant?: string
  /** The language of words. Absent: Dutch. */
  readonly language?: 'nl' | 'en'
  /** What sends the requests. Absent: `fetch` of the platform. */
  readonly fetch?: typeof globalThis.fetch
}

/** Nothing is asked before an operation is called, and nothing is kept. */
export function createClient ({ baseUrl, token, tenant, language, fetch }: ClientOptions): SroiClient {
  const client = createFetchClient<paths>({
    baseUrl: `${baseUrl.replace(/\/+$/, '')}/v1`,
    headers: {
      ...(tenant === undefined ? {} : { Tenant: tenant }),
      ...(language === undefined ? {} : { 'Accept-Language': language })
    },
    ...(fetch === undefined ? {} : { fetch })
  })
  if (token !== undefined) {
    client.use({
      onRequest: async ({ request }) => {
        request.headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`)
        return request
      }
    })
  }
  return client
}
