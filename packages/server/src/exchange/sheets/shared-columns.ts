// The columns that several sheets have: whose row it is, and how well it is supported.
import type { Evidence, OrganisationIdentifier, Supplier } from '@sroi/matcher'
import { KVK } from '../../organisation/normal-organisation.ts'
import { choice, day, name, organisationNumber, slug } from './cell-kinds.ts'
import type { Column } from './column.ts'

export interface OfSupplier {
  readonly supplier: Supplier
}

/** Whose row it is. */
export function identityColumns<P> (of: (part: P) => OrganisationIdentifier): readonly Column<P>[] {
  return [
    {
      key: 'number', en: 'organisation number', nl: 'organisatienummer', also: ['kvk', 'kvk nummer', 'kvknummer', 'coc number', 'number', 'nummer'], cell: organisationNumber, needed: 'always',
      example: { nl: '12345678', en: '12345678' },
      explanation: {
        nl: 'Waaraan de organisatie wordt herkend. Wie al in het register staat met dit nummer wordt gewijzigd, anders is de rij nieuw',
        en: 'By which the organisation is known. Who is in the register with this number is changed, otherwise the row is new'
      },
      of: (part) => of(part).value
    },
    {
      key: 'scheme', en: 'number scheme', nl: 'soort nummer', also: ['scheme'], cell: slug(100, 'no-scheme'),
      example: { nl: KVK, en: KVK },
      explanation: {
        nl: `Wie het nummer uitgaf. Leeg is ${KVK}, de Kamer van Koophandel; voor een ander nummer een eigen naam, zoals be-kbo`,
        en: `Who issued the number. Empty is ${KVK}, the Dutch Chamber of Commerce; for another number a name of its own, as be-kbo`
      },
      of: (part) => of(part).scheme
    }
  ]
}

/** @param of the evidence of the fact that the sheet is about; undefined where there is none. */
export function evidenceColumns<P> (of: (part: P) => Evidence | undefined): readonly Column<P>[] {
  return [
    {
      key: 'evidenceLevel', en: 'evidence', nl: 'bewijs', cell: choice({
        'self-declared': { nl: 'eigen opgave', en: 'self-declared' },
        document: { nl: 'document', en: 'document' },
        register: { nl: 'register', en: 'register' },
        audited: { nl: 'gecontroleerd', en: 'audited' }
      }),
      example: { nl: 'register', en: 'register' },
      explanation: { nl: 'Hoe goed de feiten van deze rij zijn onderbouwd. Leeg is eigen opgave', en: 'How well the facts of this row are supported. Empty is self-declared' },
      of: (part) => of(part)?.level
    },
    {
      key: 'evidenceSource', en: 'evidence source', nl: 'bron van het bewijs', cell: name(1000),
      example: { nl: 'Uittreksel uit het certificatenregister', en: 'Extract of the register of certificates' },
      explanation: { nl: 'Waar het staat: welk document, welk register', en: 'Where it stands: which document, which register' },
      of: (part) => of(part)?.source
    },
    {
      key: 'evidenceOn', en: 'evidence date', nl: 'datum van het bewijs', cell: day,
      example: { nl: '1-10-2026', en: '2026-10-01' },
      explanation: { nl: 'De dag waarop het is gezegd of nagezien', en: 'The day on which it was said or checked' },
      of: (part) => of(part)?.on ?? undefined
    }
  ]
}
