// What `sroi export-receipts` says, in both languages.
import type { Language, Words } from '@sroi/matcher'
import { LANGUAGE } from '../help/option-lines.ts'

export const EXPORT_RECEIPTS_HELP: Words = {
  nl: `sroi export-receipts: schrijf alles wat is vastgelegd in één getekend bestand

  sroi export-receipts BESTAND              BESTAND mag er nog niet zijn

  --tenant NAAM         de regio in de database, als er meer zijn
  --from NUMMER         begin bij deze vastlegging; anders bij de eerste
  --with-register       met alle versies van alle leveranciers, zodat ook aantallen en volgorde na te rekenen zijn
${LANGUAGE.nl}

De database is die van DATABASE_URL, de sleutel die van SIGNING_KEY_FILE. Het bestand laat één moment zien, ook als er
ondertussen wordt geschreven. Iedereen die de openbare sleutel heeft kan het controleren met sroi verify. Er kunnen namen
van contactpersonen in staan: bewaar het zoals de database.

Afsluitcode: 0 geschreven, 3 fout in de opdracht of de configuratie, 4 fout van ons.`,
  en: `sroi export-receipts: write all that was recorded to one signed file

  sroi export-receipts FILE                 FILE must not be there yet

  --tenant NAME         the region in the database, where there are more
  --from NUMBER         begin at this receipt; else at the first
  --with-register       with all versions of all suppliers, so that totals and ranks can be checked as well
${LANGUAGE.en}

The database is that of DATABASE_URL, the key that of SIGNING_KEY_FILE. The file shows one moment, even while others write.
Whoever has the public key can check it with sroi verify. Names of contacts may stand in it: keep it as you keep the database.

Exit code: 0 written, 3 a mistake in the command or the configuration, 4 our own fault.`
}

export const WRITTEN: Record<Language, (file: string, bytes: number, key: string) => string> = {
  nl: (file, bytes, key) => `${file} geschreven: ${bytes} bytes, getekend met ${key}`,
  en: (file, bytes, key) => `${file} written: ${bytes} bytes, signed with ${key}`
}
