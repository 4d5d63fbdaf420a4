// Which requests may be answered without a look at anything but their address: those that say nothing else that an answer could depend on.
import type { IncomingMessage } from 'node:http'

/** What no answer of ours to a visitor depends on, or what is asked about apart. Whoever sends anything else is answered the usual way. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'accept', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'cookie', 'dnt', 'host', 'keep-alive', 'pragma', 'priority', 'referer', 'sec-ch-ua', 'sec-ch-ua-mobile',
  'sec-ch-ua-platform', 'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-user', 'sec-gpc', 'traceparent', 'tracestate', 'upgrade-insecure-requests', 'user-agent',
  'forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'
])
/** A browser behind two proxies sends some thirty; names and values in turn. */
const MOST = 2 * 40

export interface PlainRequest {
  readonly host: string
  readonly forwardedHost: string
  /** Null: none, or not one. */
  readonly traceparent: string | null
}

/** Null: the request is not of that kind. */
export function plainRequest ({ method, httpVersion, rawHeaders }: Pick<IncomingMessage, 'method' | 'httpVersion' | 'rawHeaders'>): PlainRequest | null {
  if (method !== 'GET' || httpVersion !== '1.1' || rawHeaders.length > MOST) return null
  let [host, forwardedHost, traceparent]: [string | null, string | null, string | null] = [null, null, null]
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase()
    const value = rawHeaders[index + 1] as string
    if (!WITHOUT_EFFECT.has(name)) return null
    // what comes twice is for the usual way to make something of
    if (name === 'host') {
      if (host !== null) return null
      host = value
    } else if (name === 'x-forwarded-host') {
      if (forwardedHost !== null) return null
      forwardedHost = value
    } else if (name === 'traceparent') {
      if (traceparent !== null) return null
      traceparent = value
    }
  }
  return host === null ? null : { host, forwardedHost: forwardedHost ?? '', traceparent }
}
