import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** What is known of who asks through proxies, as the framework knows it: of `request.ip` and of whether `X-Forwarded-Host` is believed. */
export interface Proxies {
  addressOf (request: IncomingMessage): string | undefined
  isBelieved (request: IncomingMessage): boolean
}

/** @param trusted addresses and networks; nobody else is believed */
export function readProxies (trusted: readonly string[]): Proxies {
  if (trusted.length === 0) return { addressOf: ({ socket }) => socket.remoteAddress, isBelieved: () => false }
  const trust = proxyAddr.compile([...trusted])
  return { addressOf: (request) => proxyAddr(request, trust), isBelieved: ({ socket: { remoteAddress } }) => remoteAddress !== undefined && trust(remoteAddress, 0) }
}
