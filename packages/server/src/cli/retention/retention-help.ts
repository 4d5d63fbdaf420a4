// What `sroi retention` says, in both languages.
import type { Language, Words } from '@sroi/matcher'
import type { KeptFor, RetentionKind } from '../../store/index.ts'
import { LANGUAGE } from '../help/option-lines.ts'

export const RETENTION_HELP: Words = {
  nl: `sroi retention: hoe lang alles bewaard blijft, en wat weg mag

  sroi retention show                       wat de regio bewaart, hoe lang, en wat voorbij zijn tijd is
  sroi retention set --kind SOORT --months AANTAL
                                            stel een bewaartermijn in, in hele maanden vanaf de dag van vastleggen
  sroi retention apply --dry-run            hoeveel er zou verdwijnen; er verandert niets
  sroi retention apply --accept             wis de inhoud waarvan de tijd voorbij is

  --tenant NAAM         de regio in de database, als er meer zijn
  --kind SOORT          match, assessment, valuation, reservation, mix, decision, change (vastleggingen), audit en processing
                        (regels van de twee logboeken), evidence (bewijsstukken) of profile (bedrijfsprofielen)
  --months AANTAL       van 12 tot 1200
${LANGUAGE.nl}

De database is die van DATABASE_URL; instellen kan alleen met het account dat eigenaar is van de tabellen. Zonder termijn
blijft de inhoud van een vastlegging altijd bewaard, en een regel van een logboek drie jaar. Wissen haalt de inhoud weg en
legt vast welke; de keten blijft te controleren met sroi verify. Regels van logboeken gaan vanzelf weg, elk uur; een nieuwe
termijn geldt voor de regels die daarna komen. Van een bewijsstuk en een profiel loopt de tijd vanaf het einde van de laatste
zaak die het nodig heeft; zonder termijn blijven ze altijd. Van een export die u al hebt verdwijnt niets.

Uitgangscodes: 0 gedaan, 3 fout in de opdracht of de configuratie, 4 fout van ons.`,
  en: `sroi retention: how long everything is kept, and what may go

  sroi retention show                       what the region keeps, for how long, and what is past its time
  sroi retention set --kind KIND --months NUMBER
                                            set a period, in whole months from the day it was recorded
  sroi retention apply --dry-run            how much would go; nothing changes
  sroi retention apply --accept             erase the payloads whose time has ended

  --tenant NAME         the region in the database, where there are more
  --kind KIND           match, assessment, valuation, reservation, mix, decision, change (receipts), audit and processing
                        (lines of the two logs), evidence (files) or profile (what firms say of themselves)
  --months NUMBER       from 12 to 1200
${LANGUAGE.en}

The database is that of DATABASE_URL; a period is set with the account that owns the tables. Without a period the payload
of a receipt is kept without end, and a line of a log for three years. Erasing takes payloads away and records which; the
chain can still be checked with sroi verify. Lines of the logs go by themselves, each hour; a new period holds for the
lines that come after it. The time of a file and a profile counts from the end of the last case that needs it; without a
period they stay. Nothing goes from an export that you have already.

Exit codes: 0 done, 3 a mistake in the command or the configuration, 4 a fault of ours.`
}

interface RetentionWords {
  readonly head: string
  readonly line: (kept: KeptFor) => string
  readonly set: (kind: RetentionKind, months: number, ended: number) => string
  readonly wouldGo: (total: number) => string
  readonly erased: (position: number, total: number) => string
  readonly nothing: string
}

export const RETENTION_WORDS: Record<Language, RetentionWords> = {
  nl: {
    head: table('soort', 'maanden', 'bewaard', 'voorbij', 'eerste voorbij op'),
    line: ({ kind, months, kept, ended, firstEndsOn }) => table(kind, months ?? 'altijd', kept, ended, firstEndsOn ?? '-'),
    set: (kind, months, ended) => `${kind} blijft ${months} maanden bewaard.${ended === 0 ? '' : ` Van ${ended} is de tijd nu voorbij: zie sroi retention apply --dry-run`}`,
    wouldGo: (total) => `${total} keer inhoud zou verdwijnen. Er is niets veranderd: dat doet --accept`,
    erased: (position, total) => `${total} keer inhoud gewist; dat staat in vastlegging ${position}`,
    nothing: 'Van niets wat bewaard wordt is de tijd voorbij'
  },
  en: {
    head: table('kind', 'months', 'kept', 'ended', 'first ends on'),
    line: ({ kind, months, kept, ended, firstEndsOn }) => table(kind, months ?? 'without end', kept, ended, firstEndsOn ?? '-'),
    set: (kind, months, ended) => `${kind} is kept for ${months} months.${ended === 0 ? '' : ` Of ${ended} the time has ended now: see sroi retention apply --dry-run`}`,
    wouldGo: (total) => `${total} payloads would go. Nothing was changed: --accept does that`,
    erased: (position, total) => `${total} payloads erased; receipt ${position} says which`,
    nothing: 'Of nothing that is kept the time has ended'
  }
}

function table (kind: string, months: string | number, kept: string | number, ended: string | number, first: string): string {
  return `${kind.padEnd(14)}${String(months).padStart(12)}${String(kept).padStart(12)}${String(ended).padStart(12)}  ${first}`
}
