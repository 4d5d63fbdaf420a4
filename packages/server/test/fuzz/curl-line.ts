import type { Asked } from '../conformance/requests.ts'

/** How to send the same again, to a service that listens. */
export function curlLine ({ method, url, headers, payload }: Asked, service = 'http://127.0.0.1:8080'): string {
  const parts = ['curl -sS -i', `-X ${method}`, ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)]
  if (payload === undefined) return [...parts, quoted(`${service}${url}`)].join(' ')
  const text = String(payload)
  // A shell holds no NUL and no broken UTF-8.
  const isPlain = !Buffer.isBuffer(payload) && !/[\u0000-\u001f\u007f\ud800-\udfff]/u.test(text)
  if (isPlain) return [...parts, `--data-binary ${quoted(text)}`, quoted(`${service}${url}`)].join(' ')
  return `printf %s ${quoted(Buffer.from(payload as string).toString('base64'))} | base64 -d | ${[...parts, '--data-binary @-', quoted(`${service}${url}`)].join(' ')}`
}

function quoted (text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
