// Who can be played in a demonstration. Nobody of them exists, and each says so.
import type { Words } from '@sroi/matcher'
import type { Identity, Organisation, Role } from '../../access/index.ts'

export const DEMONSTRATION_ISSUER = 'urn:sroi:demonstration'

export interface DemonstrationPerson {
  /** The subject of the identity, and what the form sends. */
  readonly id: string
  /** `visitor`: of an organisation that is no member of anything yet. */
  readonly role: Exclude<Role, 'machine'>
  readonly name: Words
  readonly organisation: Organisation | null
}

export const DEMONSTRATION_PERSONS: readonly DemonstrationPerson[] = [
  { id: 'contractor', role: 'contractor', organisation: { scheme: 'fictional', value: 'demonstration-contractor' }, name: { nl: 'Opdrachtnemer (fictief)', en: 'Contractor (fictional)' } },
  // A firm of the register: its temporary badge ends ten days after the day on which a demonstration lives.
  { id: 'supplier', role: 'supplier', organisation: { scheme: 'fictional', value: 'FIC-0016' }, name: { nl: 'Leverancier Wasbeer Containerreiniging (fictief)', en: 'Supplier Wasbeer Containerreiniging (fictional)' } },
  { id: 'new-firm', role: 'visitor', organisation: { scheme: 'fictional', value: 'demonstration-new-firm' }, name: { nl: 'Nieuwe organisatie die zich wil aanmelden (fictief)', en: 'New organisation that wants to apply (fictional)' } },
  { id: 'coordinator', role: 'coordinator', organisation: null, name: { nl: 'Coördinator van de regio (fictief)', en: 'Coordinator of the region (fictional)' } },
  // Who prepares does not decide, and no committee is one person: a demonstration needs more of both.
  { id: 'coordinator-2', role: 'coordinator', organisation: null, name: { nl: 'Tweede coördinator van de regio (fictief)', en: 'Second coordinator of the region (fictional)' } },
  { id: 'committee-chair', role: 'committee-member', organisation: null, name: { nl: 'Voorzitter van de selectiecommissie (fictief)', en: 'Chair of the selection committee (fictional)' } },
  { id: 'committee-member', role: 'committee-member', organisation: null, name: { nl: 'Lid van de selectiecommissie (fictief)', en: 'Member of the selection committee (fictional)' } },
  { id: 'committee-member-2', role: 'committee-member', organisation: null, name: { nl: 'Tweede lid van de selectiecommissie (fictief)', en: 'Second member of the selection committee (fictional)' } },
  { id: 'committee-member-3', role: 'committee-member', organisation: null, name: { nl: 'Derde lid van de selectiecommissie (fictief)', en: 'Third member of the selection committee (fictional)' } },
  { id: 'board-member', role: 'committee-member', organisation: null, name: { nl: 'Lid van het bestuur van het platform (fictief)', en: 'Member of the board of the platform (fictional)' } },
  { id: 'buyer', role: 'buyer', organisation: null, name: { nl: 'Inkoper van een gemeente (fictief)', en: 'Buyer of a municipality (fictional)' } },
  { id: 'contract-manager', role: 'contract-manager', organisation: null, name: { nl: 'Contractmanager van een gemeente (fictief)', en: 'Contract manager of a municipality (fictional)' } },
  { id: 'platform-administrator', role: 'platform-administrator', organisation: null, name: { nl: 'Beheerder van het platform (fictief)', en: 'Administrator of the platform (fictional)' } },
  { id: 'auditor', role: 'auditor', organisation: null, name: { nl: 'Auditor (fictief)', en: 'Auditor (fictional)' } }
]

/** Who sits in the committee of the demonstration, in the order of its procedure; the last one acts for the board. */
export const DEMONSTRATION_COMMITTEE = ['committee-chair', 'committee-member', 'committee-member-2', 'committee-member-3', 'board-member'] as const

/** Who a person of the demonstration is to the service. A second factor counts as proven: there is none to prove. */
export function demonstrationIdentity ({ id, organisation }: DemonstrationPerson): Pick<Identity, 'issuer' | 'subject' | 'organisation' | 'strong'> {
  return { issuer: DEMONSTRATION_ISSUER, subject: id, organisation, strong: true }
}
