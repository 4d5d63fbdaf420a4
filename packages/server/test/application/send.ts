import type { FastifyInstance } from 'fastify'

/** What came back, its JSON read. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  // A test looks at whatever is there.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests are about
  readonly body: any
}

/** Posts JSON: a value, or a text as it is. */
export async function post (app: FastifyInstance, url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await app.inject({
    method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  }))
}

export async function get (app: FastifyInstance, url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await app.inject({ method: 'GET', url, headers }))
}

function answerOf (response: Awaited<ReturnType<FastifyInstance['inject']>>): Answer {
  const isJson = /[/+]json\b/.test(String(response.headers['content-type']))
  return { status: response.statusCode, headers: response.headers, text: response.body, body: isJson ? response.json() : null }
}
