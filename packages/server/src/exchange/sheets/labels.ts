import type { LabelHolding } from '@sroi/matcher'
import { day, name, slug } from './cell-kinds.ts'
import type { CellKind, Sheet } from './column.ts'
import { evidenceColumns, identityColumns, type OfSupplier } from './shared-columns.ts'

export interface LabelPart extends OfSupplier {
  readonly label: LabelHolding
}

const plain = slug(100, 'no-scheme')

/** A label that nothing is known of is taken as it is, and somebody is told: labels are data, never a closed list. */
const scheme: CellKind = {
  says: { nl: 'pso, b-corp, code-sociale-ondernemingen, social-enterprise-nl of een ander', en: 'pso, b-corp, code-sociale-ondernemingen, social-enterprise-nl or another' },
  read: (text, reading) => {
    const read = plain.read(text, reading)
    if ('fault' in read || reading.label(read.value as string) !== null) return read
    const suggestions = reading.near(read.value as string, reading.labels)
    return { value: read.value, warning: { code: 'unknown-label', ...(suggestions.length === 0 ? {} : { suggestions }) } }
  },
  write: (value: string) => value
}

/** `3`, `trede 3`, `30+`: which levels there are depends on the label, and is looked at with it. */
const level: CellKind = {
  says: { nl: 'trede, zoals aspirant, 2 of 30-plus; leeg waar het keurmerk geen treden heeft', en: 'level, as aspirant, 2 or 30-plus; empty where the label has none' },
  read: (text) => ({ value: text.toLowerCase().replace(/^(?:trede|step|level)\s+/, '').replace(/^30\s*\+$/, '30-plus').replaceAll(/\s+/g, '-').slice(0, 100) }),
  write: (value: string) => value
}

export const LABELS: Sheet<LabelPart> = {
  kind: 'labels',
  title: { nl: 'Keurmerken', en: 'Labels' },
  row: { nl: 'een keurmerk van een leverancier, met de dagen waarop het geldt', en: 'a label of a supplier, with the days on which it holds' },
  columns: [
    ...identityColumns<LabelPart>(({ supplier }) => supplier.identifier),
    { key: 'label', en: 'label', nl: 'keurmerk', cell: scheme, needed: 'always', example: { nl: 'pso', en: 'pso' }, explanation: { nl: 'Welk keurmerk', en: 'Which label' }, of: ({ label }) => label.scheme },
    { key: 'level', en: 'level', nl: 'trede', cell: level, example: { nl: '2', en: '2' }, explanation: { nl: 'De trede', en: 'The level' }, of: ({ label }) => label.level ?? undefined },
    { key: 'issuer', en: 'issuer', nl: 'uitgever', cell: name(200), example: { nl: 'PSO-Nederland', en: 'PSO-Nederland' }, explanation: { nl: 'Wie het gaf. Leeg is de uitgever die bij het keurmerk bekend is', en: 'Who gave it. Empty is the issuer that is known of the label' }, of: ({ label }) => label.issuer },
    { key: 'from', en: 'valid from', nl: 'geldig vanaf', also: ['from', 'van', 'vanaf'], cell: day, needed: 'always', example: { nl: '1-10-2025', en: '2025-10-01' }, explanation: { nl: 'De eerste dag', en: 'The first day' }, of: ({ label }) => label.period.from },
    { key: 'until', en: 'valid until', nl: 'geldig tot en met', also: ['until', 'tot', 'tot en met'], cell: day, example: { nl: '30-9-2027', en: '2027-09-30' }, explanation: { nl: 'De laatste dag; leeg is zonder einde', en: 'The last day; empty is without an end' }, of: ({ label }) => label.period.until ?? undefined },
    ...evidenceColumns<LabelPart>(({ label }) => label.evidence)
  ]
}
