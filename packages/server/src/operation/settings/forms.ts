// How values are written in the environment.
import { BlockList, isIP, type NetConnectOpts } from 'node:net'
import { isAbsolute } from 'node:path'
import { z } from 'zod'

/** A whole number within bounds. */
export function wholeNumber (from: number, until: number, unit: string): z.ZodType<number, string> {
  const error = `is not a whole number from ${from} to ${until} (${unit})`
  return z.string().regex(/^\d{1,9}$/, { error, abort: true }).transform(Number).refine((number) => number >= from && number <= until, { error })
}

export function oneOf<const T extends string> (...values: readonly T[]): z.ZodType<T, string> {
  return z.string().refine((value): value is T => (values as readonly string[]).includes(value), { error: `is not one of ${values.join(', ')}` }) as unknown as z.ZodType<T, string>
}

/** The whole path of a file or a folder. */
export function wholePath (example: string): z.ZodType<string, string> {
  return z.string().refine(isAbsolute, { error: `is not a whole path. Write it as ${example}` })
}

/** Items with commas between them; spaces around them do not count. */
export function listOf (item: (text: string) => boolean, error: string): z.ZodType<readonly string[], string> {
  return z.string().transform((text) => text.split(',').map((part) => part.trim())).refine((parts) => parts.every(item), { error })
}

/** `https://sroi.example.org`: no path, no slash at the end; plain http for this machine only. */
export function isOrigin (text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  return origin === text && !hostname.includes('*') && (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname)))
}

/** An address or a network. A network of everybody would let anybody say who they are. */
export function isProxy (text: string): boolean {
  const [address = '', length, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (length === undefined) return true
  return /^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= (family === 4 ? 32 : 128)
}

/** Where something listens on this machine or elsewhere, as `net.connect` takes it. */
export function socketAddress (example: string): z.ZodType<NetConnectOpts, string> {
  return z.string().transform((text, context): NetConnectOpts => {
    if (text.startsWith('unix:') && isAbsolute(text.slice(5))) return { path: text.slice(5) }
    const url = text.startsWith('tcp://') && URL.canParse(text) ? new URL(text) : null
    // what comes after the port, or who signs in, would be left out without a word
    if (url !== null && url.port !== '' && url.hostname !== '' && text === `tcp://${url.host}`) return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) }
    context.addIssue({ code: 'custom', message: `is no address of a socket. Write it as ${example}` })
    return z.NEVER
  })
}

/** `smtps://user:password@mail.example.org:465`: a host, and nothing after the port. */
export function isMailServer (text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, search, hash } = new URL(text)
  return (protocol === 'smtps:' || protocol === 'smtp:') && hostname !== '' && (pathname === '' || pathname === '/') && search === '' && hash === ''
}

/** Does this host name or address lead to this machine itself? */
export function isThisMachine (host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '')
  if (isIP(address) === 0) return address === 'localhost'
  return LOOPBACK.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')
