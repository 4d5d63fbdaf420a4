// How a browser holds what it was given. `__Host-` makes a browser refuse a cookie that another host, or plain HTTP, tries to set.
import { fastifyCookie as cookie } from '@fastify/cookie'

export interface Cookies {
  /** The value of ours in a `Cookie` header; null when there is none. */
  read (header: string | undefined): string | null
  /** `Set-Cookie` with a value, until the browser closes or so many seconds passed. */
  write (value: string, seconds?: number): string
  /** `Set-Cookie` that takes it away. */
  clear (): string
}

/** @param isSecure whether browsers reach the service over HTTPS; over plain HTTP, on this machine alone, a browser would refuse the safe name */
export function createCookies (name: string, isSecure: boolean): Cookies {
  const full = isSecure ? `__Host-${name}` : name
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const
  return {
    read: (header) => {
      const value = header === undefined ? undefined : cookie.parse(header)[full]
      return value === undefined || !/^[A-Za-z0-9_-]{43}$/.test(value) ? null : value
    },
    write: (value, seconds) => cookie.serialize(full, value, seconds === undefined ? attributes : { ...attributes, maxAge: seconds }),
    clear: () => cookie.serialize(full, '', { ...attributes, maxAge: 0 })
  }
}
