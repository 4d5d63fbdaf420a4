// A firm in its own case: opens the page, sends its forms.
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { get, send } from './admission-desk.js'
import { hidden } from './browser-like.js'

/** Does something on the page of a case, as its form would. */
export async function act (app: FastifyInstance, id: string, name: string, fields: Readonly<Record<string, string>> = {}, language = ''): ReturnType<typeof send> {
  const url = `${language}/apply/cases/${id}`
  const { body } = await get(app, url)
  return send(app, url, { act: name, version: hidden(body, 'version'), ...fields })
}

export async function page (app: FastifyInstance, id: string, query = ''): Promise<string> {
  const { statusCode, body } = await get(app, `/apply/cases/${id}${query}`)
  t.equal(statusCode, 200)
  return body
}

export async function save (app: FastifyInstance, step: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const { body } = await get(app, `/apply/steps/${step}`)
  t.equal((await send(app, `/apply/steps/${step}`, { version: hidden(body, 'version'), do: 'save', ...fields })).statusCode, 303)
}

export async function handIn (app: FastifyInstance): ReturnType<typeof send> {
  const { body } = await get(app, '/apply')
  return send(app, '/apply/hand-in', { version: hidden(body, 'version') })
}
