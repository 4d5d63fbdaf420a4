import type { FirmProfile, Supplier } from '@sroi/matcher'

/** Which mail domains a firm has by what it says itself: what follows the @ of its addresses, and what its website is called. Anybody can say anything: a hint, until somebody looks it up. */
export function domainsSaid ({ contact: { email, website } }: Pick<Supplier, 'contact'>, profile: FirmProfile | null): readonly string[] {
  const host = website !== undefined && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : ''
  return [...new Set([email?.split('@').at(-1) ?? '', host, ...profile?.mailDomains ?? []].map((domain) => domain.trim().toLowerCase()).filter((domain) => domain !== ''))]
}
