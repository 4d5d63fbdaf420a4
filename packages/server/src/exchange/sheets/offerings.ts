import type { Offering } from '@sroi/matcher'
import { amount, codes, day, longText, name, whole } from './cell-kinds.ts'
import type { Sheet } from './column.ts'
import { referenceOf } from './reference-of.ts'
import { identityColumns, type OfSupplier } from './shared-columns.ts'

export interface OfferingPart extends OfSupplier {
  readonly offering: Offering
}

export const OFFERINGS: Sheet<OfferingPart> = {
  kind: 'offerings',
  title: { nl: 'Aanbod', en: 'Offerings' },
  row: { nl: 'een dienst of product van een leverancier', en: 'a service or product of a supplier' },
  columns: [
    ...identityColumns<OfferingPart>(({ supplier }) => supplier.identifier),
    { key: 'reference', en: 'reference', nl: 'kenmerk', cell: name(100), example: { nl: 'brood-1', en: 'bread-1' }, explanation: { nl: 'Waaraan dit aanbod wordt herkend binnen de leverancier. Leeg: aan de titel', en: 'By which this offering is known within the supplier. Empty: by its title' }, of: ({ supplier, offering }) => referenceOf(supplier, offering) },
    { key: 'title', en: 'title', nl: 'titel', cell: name(500), needed: 'always', example: { nl: 'Vers brood', en: 'Fresh bread' }, explanation: { nl: 'Wat het is, in een paar woorden', en: 'What it is, in a few words' }, of: ({ offering }) => offering.title },
    { key: 'text', en: 'text', nl: 'tekst', also: ['omschrijving', 'description'], cell: longText(10_000), needed: 'new', example: { nl: 'Brood en gebak voor vergaderingen', en: 'Bread and cakes for meetings' }, explanation: { nl: 'In de eigen woorden van de leverancier', en: 'In the supplier\'s own words' }, of: ({ offering }) => offering.text },
    { key: 'cpv', en: 'cpv', nl: 'cpv', also: ['cpv codes'], cell: codes, example: { nl: '15811000 55520000', en: '15811000 55520000' }, explanation: { nl: 'De codes van de inkoopwoordenlijst', en: 'The codes of the procurement vocabulary' }, of: ({ offering }) => offering.cpv.length === 0 ? undefined : offering.cpv },
    { key: 'capacity', en: 'capacity a year', nl: 'capaciteit per jaar', also: ['capaciteit', 'capacity'], cell: amount, example: { nl: '190000', en: '190000' }, explanation: { nl: 'Wat zij in een jaar nog kan aannemen', en: 'What it can still take on in a year' }, of: ({ offering }) => offering.capacityCents },
    { key: 'minimumOrder', en: 'minimum order', nl: 'kleinste bestelling', cell: amount, example: { nl: '120', en: '120' }, explanation: { nl: 'Onder dit bedrag neemt zij geen opdracht aan', en: 'Below this amount it takes no order' }, of: ({ offering }) => offering.minimumOrderCents },
    { key: 'leadTime', en: 'lead time in days', nl: 'levertijd in dagen', also: ['levertijd', 'lead time'], cell: whole(3650), example: { nl: '3', en: '3' }, explanation: { nl: 'Hoe lang van tevoren te bestellen', en: 'How long before it has to be ordered' }, of: ({ offering }) => offering.leadTimeDays },
    { key: 'from', en: 'available from', nl: 'beschikbaar vanaf', cell: day, example: { nl: '1-1-2027', en: '2027-01-01' }, explanation: { nl: 'De eerste dag; leeg is altijd', en: 'The first day; empty is always' }, of: ({ offering }) => offering.period?.from },
    { key: 'until', en: 'available until', nl: 'beschikbaar tot en met', cell: day, example: { nl: '31-12-2027', en: '2027-12-31' }, explanation: { nl: 'De laatste dag; leeg is zonder einde', en: 'The last day; empty is without an end' }, of: ({ offering }) => offering.period?.until ?? undefined }
  ]
}
