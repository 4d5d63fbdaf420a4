// Files that were handed in as evidence, as they are kept. Types only. A file is kept once, by its hash; whose it is say its links.
import type { ActorId, IsoInstant, OrganisationIdentifier } from '@sroi/matcher'
import type { Reach } from '../access/index.ts'
import type { MediaType } from '../evidence/index.ts'
import type { By } from './store.ts'

/** Of whom a file is: of an organisation, of a case, or of an organisation in a case. Never of nobody. */
export interface EvidenceOwner {
  readonly organisation: OrganisationIdentifier | null
  readonly caseId: string | null
}

export interface EvidenceLink extends EvidenceOwner {
  /** UUID version 7. */
  readonly id: string
  /** What the file was called; null: nobody said. */
  readonly name: string | null
  readonly linkedAt: IsoInstant
  readonly linkedBy: ActorId
}

export interface EvidenceFacts {
  /** 64 small hexadecimal digits. */
  readonly sha256: string
  readonly mediaType: MediaType
  /** In bytes. */
  readonly size: number
  readonly uploadedAt: IsoInstant
  readonly scan: {
    /** `infected`: a later scan found malware in it. It is kept, and shown to nobody. */
    readonly state: 'clean' | 'infected'
    readonly at: IsoInstant
  }
}

/** A file with those of its links that somebody sees. */
export interface KeptEvidence extends EvidenceFacts {
  /** At least one, in order of id. */
  readonly links: readonly EvidenceLink[]
}

/** One link and the file it leads to. */
export interface ListedEvidence extends EvidenceFacts {
  readonly link: EvidenceLink
}

/** Which links somebody sees. */
export interface EvidenceSight {
  readonly reach: Reach
  /** Only those of a case: what a firm keeps beside its cases is none of their business. */
  readonly isOfCasesOnly: boolean
}

export interface EvidenceAsked {
  readonly sight: EvidenceSight
  /** Nothing of these firms. Absent: of all. */
  readonly without?: readonly OrganisationIdentifier[]
  /** Null: of any. */
  readonly organisation: OrganisationIdentifier | null
  /** Null: of any, and of none. */
  readonly caseId: string | null
  /** The last link that was shown; null: from the first. */
  readonly after: string | null
  readonly most: number
}

export interface EvidenceReading {
  /** Null when this tenant has no file of that hash, or whoever asks sees no link to it. */
  find (sha256: string, sight: EvidenceSight): Promise<KeptEvidence | null>
  /** In order of the id of the link, which is the order in which they were made. */
  list (asked: EvidenceAsked): Promise<readonly ListedEvidence[]>
  /** The bytes of a file, a piece at a time. Throws when they are not, or no longer, those of the hash. */
  content (sha256: string): AsyncIterable<Buffer>
  /** Whose case it is; null: there is no case of that id. */
  applicantOf (caseId: string): Promise<OrganisationIdentifier | null>
  /** How many bytes an organisation keeps, each file once. */
  usedBy (organisation: OrganisationIdentifier): Promise<number>
}

/** A file that was scanned and found clean. */
export interface ScannedFile extends Pick<EvidenceFacts, 'sha256' | 'mediaType'> {
  readonly bytes: Buffer
  readonly scannedAt: IsoInstant
}

export interface NewLink extends EvidenceOwner {
  readonly name: string | null
  readonly by: By
  readonly at: IsoInstant
}

/** `kept`: nobody had this file. `linked`: it was there, and is theirs now as well. `known`: it was theirs already. `full`: the organisation would keep more than it may. */
export type Keeping = 'kept' | 'linked' | 'known' | 'full'

export interface EvidenceWriting {
  /** @param quota how many bytes the organisation of the link may keep in all */
  keep (file: ScannedFile, link: NewLink, quota: number): Promise<Keeping>
  /** Makes files that an organisation has files of a case as well. Those of these hashes that it does not have are left out. Returns the hashes of those that are new there. */
  linkToCase (sha256s: readonly string[], to: { readonly organisation: OrganisationIdentifier, readonly caseId: string }, by: By, at: IsoInstant): Promise<readonly string[]>
  /** Shows a file to nobody any more. False: there is none of that hash. */
  markInfected (sha256: string, at: IsoInstant): Promise<boolean>
  /** Takes away what an organisation has of a file, and the file with it when nobody else has it. `none`: it has none; `in-case`: it has it in a case, and keeps it. */
  takeBack (sha256: string, organisation: OrganisationIdentifier): Promise<'taken' | 'none' | 'in-case'>
}
