export interface Sender {
  /** `Sec-Fetch-Site`, which only a browser can write. */
  readonly site: string | undefined
  readonly origin: string | undefined
  readonly host: string | undefined
}

/**
 * Whether a request that changes something comes from a page of ours, as the browser says. Null: the browser says nothing, or it is no browser.
 * @param own our origin; null: not known, then the origin must be of the host that was asked
 */
export function isFromOwnPage ({ site, origin, host }: Sender, own: string | null): boolean | null {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin !== undefined) return own === null ? isOfHost(origin, host) : origin === own
  return site === undefined ? null : true
}

function isOfHost (origin: string, host: string | undefined): boolean {
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
