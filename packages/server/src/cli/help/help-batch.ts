// The help of `sroi batch`, in both languages.
import type { Words } from '@sroi/matcher'
import { DATABASE_REGISTER, KNOWN_AT, LANGUAGE, ON, OWN_RULES } from './option-lines.ts'

/** As somebody copies it: the same in both languages. */
const EXAMPLE = `  nummer;gemeente;soort;bedrag;gesloten;zoekt
  2026-014;bloemendaal;diensten;350000;1-5-2026;tuinman
  2026-015;haarlem;werken;"1.250.000,00";15-3-2026;schilder`

export const BATCH: Words = {
  nl: `sroi batch BESTAND [opties]

Van veel opdrachten tegelijk: wat er open staat, hoeveel leveranciers tellen, en of de eersten van hen het kunnen invullen.

  BESTAND               een lijst uit een spreadsheet (CSV), een opdracht per regel; of JSON: een lijst van vragen zoals POST
                        /v1/search-batches ze neemt. - is standaardinvoer. Een voorbeeld staat hieronder
  --format VORM         text, json, ndjson (een regel per antwoord, zodra het er is) of csv; anders text
  --top AANTAL          hoeveel leveranciers worden genoemd, en samen het open bedrag moeten vullen; anders 20
  --show AANTAL         van hoeveel daarvan json en ndjson ook alle redenen geven; anders 0
  --authority ID        wiens regels; dit en wat volgt geldt voor alle opdrachten en gaat voor het bestand
${OWN_RULES.nl}
  --need TEKST          wat u zoekt, in uw eigen woorden
  --delivery DAG        de dag van levering
  --standing STATUS     en --label, --municipality, --works-in, --division, --within, --lead-time, --capacity en --minimum-order: zie
                        sroi help search
  --seed TEKST          draait de volgorde van wie in alles gelijk zijn
${ON.nl}
${KNOWN_AT.nl}
${LANGUAGE.nl}
${DATABASE_REGISTER.nl}

Kolommen: nummer, titel, gemeente, soort, bedrag, raming, cpv, gepubliceerd, gegund, gesloten, van, tot en met, maanden, ingevuld,
afgesproken, aangenomen percentage, zoekt, budget, levering, binnen km, levertijd; of de Engelse namen. Wat leeg blijft is niet
bekend. Een kolom waarvan de naam met # begint wordt overgeslagen. Bedragen zijn euro's zonder btw.

${EXAMPLE}

De voortgang staat op standard error. In csv zijn cellen die een spreadsheet als formule zou uitvoeren onschadelijk gemaakt.

Afsluitcode: 0 overal genoeg, 1 ergens zeker niet genoeg, 2 ergens niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `sroi batch FILE [options]

Of many contracts at once: what is left, how many suppliers count, and whether the first of them can fill it.

  FILE                  a list from a spreadsheet (CSV), one contract on each line; or JSON: a list of questions as POST
                        /v1/search-batches takes them. - is standard input. An example stands below
  --format FORMAT       text, json, ndjson (a line for each answer, as soon as it is there) or csv; else text
  --top N               how many suppliers are named, and must fill what is left together; else 20
  --show N              of how many of them json and ndjson give all reasons as well; else 0
  --authority ID        whose rules; this and what follows holds for all contracts and goes before the file
${OWN_RULES.en}
  --need TEXT           what you need, in your own words
  --delivery DAY        the day of delivery
  --standing STANDING   and --label, --municipality, --works-in, --division, --within, --lead-time, --capacity and --minimum-order: see
                        sroi help search
  --seed TEXT           turns the order of those that are equal in everything
${ON.en}
${KNOWN_AT.en}
${LANGUAGE.en}
${DATABASE_REGISTER.en}

Columns: id, title, authority, nature, amount, estimate, cpv, published, awarded, concluded, from, until, months, filled, agreed,
assumed rate, need, budget, delivery, within km, lead time; or the Dutch names. What is left empty is not known. A column whose name
begins with # is passed by. Amounts are euros without VAT.

${EXAMPLE}

Progress stands on standard error. In csv, cells that a spreadsheet would run as a formula are made harmless.

Exit code: 0 enough everywhere, 1 certainly not enough somewhere, 2 not known somewhere, 3 a mistake in the input (all of them on
standard error), 4 our own fault.`
}
