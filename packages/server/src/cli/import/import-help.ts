// What `sroi import` says, in both languages.
import type { Language, Words } from '@sroi/matcher'
import type { ImportCounts } from '../../store/index.ts'
import { LANGUAGE } from '../help/option-lines.ts'

export const IMPORT_HELP: Words = {
  nl: `sroi import: lees een bestand met leveranciers, keurmerken, aanbod of opdrachten

  sroi import BESTAND --kind suppliers --dry-run
  sroi import BESTAND --kind labels --accept --database

  --kind SOORT          wat er op een rij staat: suppliers, labels, offerings of contracts
  --dry-run             laat zien wat er van elke rij wordt, en schrijft niets
  --accept              schrijft wat goed is; rijen met een fout blijven erbuiten
  --database            de database van DATABASE_URL; anders het voorbeeldregister
  --tenant NAAM         de regio, als er meer dan een is
${LANGUAGE.nl}

Het bestand is CSV of een werkmap (.xlsx). De kolommen staan in docs/import-export.md.

Uitgangscodes: 0 alle rijen goed, 1 er zijn rijen met een fout, 3 het bestand is niet te lezen of fout in de
opdracht, 4 fout van ons.`,
  en: `sroi import: read a file with suppliers, labels, offerings or contracts

  sroi import FILE --kind suppliers --dry-run
  sroi import FILE --kind labels --accept --database

  --kind KIND           what a row is: suppliers, labels, offerings or contracts
  --dry-run             shows what becomes of each row, and writes nothing
  --accept              writes what is in order; rows with a mistake stay out
  --database            the database of DATABASE_URL; otherwise the demonstration register
  --tenant NAME         the region, where there is more than one
${LANGUAGE.en}

The file is CSV or a workbook (.xlsx). The columns are in docs/import-export.md.

Exit codes: 0 all rows in order, 1 there are rows with a mistake, 3 the file cannot be read or a mistake in the
command, 4 our own fault.`
}

interface ImportLines {
  readonly counts: (counts: Omit<ImportCounts, 'changedMeanwhile'>) => string
  readonly row: (row: number, text: string) => string
  readonly more: (rows: number) => string
  readonly written: (revision: number | null, meanwhile: number) => string
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportLines>> = {
  nl: {
    counts: ({ accepted, changed, unchanged, quarantined, warned }) => `${accepted} nieuw, ${changed} gewijzigd, ${unchanged} hetzelfde, ${quarantined} met een fout, ${warned} om na te kijken`,
    row: (row, text) => `rij ${row}: ${text}`,
    more: (rows) => `en nog ${rows} rijen`,
    written: (revision, meanwhile) => `Geschreven${revision === null ? '' : `: het register is nu bij versie ${revision}`}.${meanwhile === 0 ? '' : ` ${meanwhile} rijen niet, want het register was intussen veranderd.`}`
  },
  en: {
    counts: ({ accepted, changed, unchanged, quarantined, warned }) => `${accepted} new, ${changed} changed, ${unchanged} the same, ${quarantined} with a mistake, ${warned} to look at`,
    row: (row, text) => `row ${row}: ${text}`,
    more: (rows) => `and ${rows} more rows`,
    written: (revision, meanwhile) => `Written${revision === null ? '' : `: the register is at revision ${revision} now`}.${meanwhile === 0 ? '' : ` Not ${meanwhile} rows, for the register had changed meanwhile.`}`
  }
}
