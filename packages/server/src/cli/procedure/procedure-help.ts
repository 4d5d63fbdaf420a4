// What `sroi procedure` says, in both languages.
import type { Language, Words } from '@sroi/matcher'
import { LANGUAGE } from '../help/option-lines.ts'

export const PROCEDURE_HELP: Words = {
  nl: `sroi procedure: hoe een regio over toelating beslist

  sroi procedure show                       wat nu is vastgelegd, als JSON
  sroi procedure people                     wie een pseudoniem heeft, om in de commissie en de mandaten te noemen
  sroi procedure set BESTAND                leg vast wat in het bestand staat, als volgend nummer

  --tenant NAAM         de regio in de database, als er meer zijn
${LANGUAGE.nl}

BESTAND is JSON: { "procedure": {...}, "ruleSet": "id" of null }, zoals show het laat zien en PUT /v1/admission-procedure het
vraagt. Wat er niet in staat is niet vastgelegd: wat daarop leunt wordt geweigerd met "onbekend". Er verandert niets aan wat
eerder is vastgelegd: een zaak houdt wat gold op de dag van de aanvraag, behalve de commissie en de mandaten.

Uitgangscodes: 0 gedaan, 3 fout in de opdracht, het bestand of de configuratie, 4 fout van ons.`,
  en: `sroi procedure: how a region decides on admissions

  sroi procedure show                       what is laid down now, as JSON
  sroi procedure people                     who has a pseudonym, to be named in the committee and the mandates
  sroi procedure set FILE                   lay down what is in the file, as the next number

  --tenant NAME         the region in the database, where there are more
${LANGUAGE.en}

FILE is JSON: { "procedure": {...}, "ruleSet": "id" or null }, as show prints it and PUT /v1/admission-procedure asks for it.
What is not in it is not laid down: what leans on it is refused as "unknown". Nothing changes of what was laid down before: a
case keeps what held on the day of its application, but for the committee and the mandates.

Exit codes: 0 done, 3 a mistake in the command, the file or the configuration, 4 a fault of ours.`
}

interface ProcedureWords {
  readonly none: string
  readonly set: (number: number) => string
}

export const PROCEDURE_WORDS: Record<Language, ProcedureWords> = {
  nl: { none: 'De regio heeft nog niets vastgelegd', set: (number) => `Vastgelegd als nummer ${number}. Over nieuwe aanvragen wordt vanaf nu zo beslist` },
  en: { none: 'The region has laid down nothing yet', set: (number) => `Laid down as number ${number}. New applications are decided on by it from now on` }
}
