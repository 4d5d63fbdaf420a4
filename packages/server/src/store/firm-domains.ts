// Which mail domains are really those of a firm, as it is kept. Types only. Looking again is the next version, and no version is ever changed.
import type { ActorId, IsoInstant, OrganisationIdentifier } from '@sroi/matcher'
import type { By } from './store.ts'

export interface DomainsLookedUp {
  /** What follows the @ of its addresses, in small letters: who has one takes no part in its cases. */
  readonly confirmed: readonly string[]
  /** Named by the firm, and not its own. */
  readonly setAside: readonly string[]
}

export interface KeptDomains extends DomainsLookedUp {
  /** 1 for the first. */
  readonly version: number
  readonly recordedAt: IsoInstant
  readonly recordedBy: ActorId
}

export interface DomainReading {
  /** The newest; null: nobody looked yet. */
  find (organisation: OrganisationIdentifier): Promise<KeptDomains | null>
}

export interface DomainWriting {
  /** The newest; null: nobody looked yet. Nobody else looks until this transaction ends. */
  lock (organisation: OrganisationIdentifier): Promise<KeptDomains | null>
  /** Writes the next version. Of a machine it is refused. */
  save (organisation: OrganisationIdentifier, found: DomainsLookedUp, version: number, by: By, at: IsoInstant): Promise<KeptDomains>
}
