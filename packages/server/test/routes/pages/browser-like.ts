// Pages as a browser without JavaScript meets them: addresses, forms, and what stands in the answer.
import type { FastifyInstance } from 'fastify'

export interface PageAnswer {
  readonly status: number
  readonly location: string | undefined
  readonly html: string
  readonly headers: Readonly<Record<string, unknown>>
}

export async function open (app: FastifyInstance, url: string): Promise<PageAnswer> {
  return answer(await app.inject({ method: 'GET', url, headers: { accept: 'text/html' } }))
}

/** Sends a form as it would be sent; a list gives a name more than once. */
export async function send (app: FastifyInstance, url: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<PageAnswer> {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])))
  return answer(await app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }, payload: body.toString() }))
}

/** Sends a file as a form with a file field would, after the texts of its other fields. */
export async function upload (app: FastifyInstance, url: string, bytes: Uint8Array, name = 'notice.xml', field = 'notice', texts: Readonly<Record<string, string>> = {}): Promise<PageAnswer> {
  const boundary = 'a-boundary-that-is-in-no-file'
  const payload = Buffer.concat([
    ...Object.entries(texts).map(([text, value]) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${text}"\r\n\r\n${value}\r\n`)),
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`)
  ])
  return answer(await app.inject({ method: 'POST', url, headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: 'text/html' }, payload }))
}

/** The value of a hidden field, unescaped. */
export function hidden (html: string, name: string): string {
  const found = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1]
  if (found === undefined) throw new Error(`the page has no hidden field '${name}'`)
  return found.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** What a person reads: no markup, no escapes, single spaces. */
export function read (html: string): string {
  return html
    .replace(/<(head|svg)[\s\S]*?<\/\1>/gu, ' ').replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
}

/** The heading of the first level, as a person reads it. */
export function heading (html: string): string {
  return read(/<h1[\s\S]*?<\/h1>/u.exec(html)?.[0] ?? '').trim()
}

function answer (response: Awaited<ReturnType<FastifyInstance['inject']>>): PageAnswer {
  const location = response.headers.location
  return { status: response.statusCode, location: typeof location === 'string' ? location : undefined, html: response.body, headers: response.headers }
}
