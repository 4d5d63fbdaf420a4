// A browser without JavaScript: it keeps cookies by host, follows redirects and the Refresh header, and says where a form comes from.
import type { FastifyInstance } from 'fastify'

export interface Shown {
  readonly status: number
  readonly url: string
  readonly html: string
  readonly headers: Headers
}

export interface Browser {
  open (url: string, options?: { readonly stopBefore?: (url: string) => boolean }): Promise<Shown>
  /** Sends the form as our own page would. */
  send (url: string, fields: Readonly<Record<string, string>>, options?: { readonly headers?: Readonly<Record<string, string>>, readonly stopBefore?: (url: string) => boolean }): Promise<Shown>
  cookie (name: string): string | undefined
  setCookie (name: string, value: string): void
}

/** @param origin under which it knows the service */
export function openBrowser (app: FastifyInstance, origin: string): Browser {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string): Map<string, string> => {
    const { origin: of } = new URL(url)
    const jar = jars.get(of) ?? new Map<string, string>()
    jars.set(of, jar)
    return jar
  }

  async function ask (url: string, method: string, headers: Readonly<Record<string, string>>, body: string | null): Promise<Shown> {
    const cookies = [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { ...headers, ...(cookies === '' ? {} : { cookie: cookies }) }
    const answer = url.startsWith(`${origin}/`) ? await askApp(url, method, sent, body) : await fetch(url, { method, headers: sent, body, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute))) jarOf(url).delete(name)
      else jarOf(url).set(name, value)
    }
    return { status: answer.status, url, html: await answer.text(), headers: answer.headers }
  }

  async function askApp (url: string, method: string, headers: Readonly<Record<string, string>>, body: string | null): Promise<Response> {
    const { pathname, search, host } = new URL(url)
    const answer = await app.inject({ method: method as 'GET' | 'POST', url: pathname + search, headers: { host, accept: 'text/html', ...headers }, ...(body === null ? {} : { payload: body }) })
    const lines = Object.entries(answer.headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))
    return new Response([204, 304].includes(answer.statusCode) ? null : answer.body, { status: answer.statusCode, headers: lines })
  }

  async function follow (shown: Shown, stopBefore: (url: string) => boolean): Promise<Shown> {
    const next = shown.headers.get('location') ?? /^0;url=(.*)$/.exec(shown.headers.get('refresh') ?? '')?.[1]
    if (next === undefined) return shown
    const url = new URL(next, shown.url).href
    if (stopBefore(url)) return { ...shown, url }
    return follow(await ask(url, 'GET', {}, null), stopBefore)
  }

  return {
    open: async (url, { stopBefore = () => false } = {}) => follow(await ask(new URL(url, origin).href, 'GET', {}, null), stopBefore),
    send: async (url, fields, { headers = {}, stopBefore = () => false } = {}) =>
      follow(await ask(new URL(url, origin).href, 'POST', { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin', ...headers }, new URLSearchParams(fields).toString()), stopBefore),
    cookie: (name) => jarOf(origin).get(name),
    setCookie: (name, value) => { jarOf(origin).set(name, value) }
  }
}
