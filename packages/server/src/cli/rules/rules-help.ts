import type { Words } from '@sroi/matcher'
import { OUTPUT } from '../help/option-lines.ts'

export const RULES_HELP: Words = {
  nl: `sroi rules: regels schrijven, controleren, vergelijken en vaststellen

  sroi rules check BESTAND…                 alle fouten en waarschuwingen, met regel en plaats
  sroi rules diff A B                       wat B anders heeft dan A, en welke dagen en opdrachten dat raakt
  sroi rules boundaries BESTAND             de uitkomst net onder, op en net boven elke grens
  sroi rules what-if OUD NIEUW --contracts BESTAND   wie meer of minder moet invullen
  sroi rules schema                         het JSON Schema, voor uw tekstverwerker

  --with BESTAND        een regelset waarop het bestand voortbouwt, mag vaker; meegeleverde vindt hij zelf
  --cases MAP           (boundaries) schrijf wat opdrachten moeten invullen ook als uitgewerkte gevallen in deze map
  --valuations MAP      (boundaries) hetzelfde voor wat inspanningen waard zijn
  --contracts BESTAND   (what-if) een lijst opdrachten of vragen, JSON
  --on DAG, --known-at MOMENT   (what-if) de dag van de vraag en wat toen bekend was; anders nu
${OUTPUT.nl}

In plaats van een bestand mag overal de naam van een meegeleverde regelset staan. Een bestand is hooguit 2 MiB.

Afsluitcode: 0 geen fout of geen verschil (waarschuwingen kunnen er zijn), 1 fouten of verschillen, 3 fout in de invoer
(alle fouten staan op standard error), 4 fout van ons.`,
  en: `sroi rules: write, check, compare and sign off rules

  sroi rules check FILE…                    all errors and warnings, with line and place
  sroi rules diff A B                       what B has otherwise than A, and which days and contracts it touches
  sroi rules boundaries FILE                the answer just below, at and just above each edge
  sroi rules what-if OLD NEW --contracts FILE   who owes more or less
  sroi rules schema                         the JSON Schema, for your editor

  --with FILE           a rule set that the file builds on, may be repeated; those that come with the program are found
  --cases FOLDER        (boundaries) write what contracts owe as worked cases to this folder as well
  --valuations FOLDER   (boundaries) the same for what efforts are worth
  --contracts FILE      (what-if) a list of contracts or questions, JSON
  --on DAY, --known-at INSTANT   (what-if) the day of the question and what was known then; else now
${OUTPUT.en}

Wherever a file is asked, the name of a rule set that comes with the program will do. A file has at most 2 MiB.

Exit code: 0 no error or no difference (there may be warnings), 1 errors or differences, 3 a mistake in the input (all of
them on standard error), 4 our own fault.`
}
