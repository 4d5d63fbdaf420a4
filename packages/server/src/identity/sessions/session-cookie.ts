// How a browser holds what it was given. `__Host-` makes a browser refuse a cookie that another host, or plain HTTP, tries to set.

export interface Cookies {
  /** The value of ours in a `Cookie` header; null when there is none. */
  read (header: string | undefined): string | null
  /** `Set-Cookie` with a value, until the browser closes or so many seconds passed. */
  write (value: string, seconds?: number): string
  /** `Set-Cookie` that takes it away. */
  clear (): string
}

/** What we give a browser is 256 bits in base64url: nothing in it needs quotes or escapes. */
const VALUE = /^[A-Za-z0-9_-]{43}$/

/** @param isSecure whether browsers reach the service over HTTPS; over plain HTTP, on this machine alone, a browser would refuse the safe name */
export function createCookies (name: string, isSecure: boolean): Cookies {
  const full = isSecure ? `__Host-${name}` : name
  const line = (value: string, seconds: number | undefined): string => [
    `${full}=${value}`, ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]), 'Path=/', 'HttpOnly', ...(isSecure ? ['Secure'] : []), 'SameSite=Lax'
  ].join('; ')
  return {
    read: (header = '') => {
      const found = header.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${full}=`))?.slice(full.length + 1) ?? ''
      return VALUE.test(found) ? found : null
    },
    write: (value, seconds) => line(value, seconds),
    clear: () => line('', 0)
  }
}
