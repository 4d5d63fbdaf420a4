// The help of `sroi search`, in both languages.
import type { Words } from '@sroi/matcher'
import { FILTERS } from './filter-lines.ts'
import { ASKED, CONTRACT, EXIT } from './obligation-lines.ts'
import { DATABASE_REGISTER, LANGUAGE } from './option-lines.ts'

export const SEARCH: Words = {
  nl: `sroi search --need TEKST (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

Leveranciers die kunnen invullen wat over is, voor wat u zoekt. Er staat bij hoe uw woorden zijn gelezen, waarom een leverancier
op zijn plaats staat, en wat elke verdere keuze geeft.

  --need TEKST          wat u zoekt, in uw eigen woorden: "tuinman voor een schoolplein"; noem gerust een plaats
  --cpv CODE            zoek ook op deze code: 77310000; mag vaker
  --same-division       alleen leveranciers in dezelfde hoofdgroep van codes
  --reserved            alleen wie een voorbehouden opdracht mag doen (artikel 2.82)
  --budget EURO         wat u hooguit wilt inkopen, zonder btw
${FILTERS.nl}
  --show AANTAL         hoeveel leveranciers per lijst
  --after PLAATS        waar een lijst verder gaat: wat een eerder antwoord onder een lijst zette
  --why NAAM            waarom staat dit bedrijf er niet bij, en wat verandert dat; een naam met fouten mag
  --seed TEKST          draait de volgorde van wie in alles gelijk zijn
${CONTRACT.nl}
${ASKED.nl}
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

${EXIT.nl}`,
  en: `sroi search --need TEXT (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

Suppliers that can fill what is left, for what you need. With how your words were read, why a supplier stands where it does, and
what every further choice gives.

  --need TEXT           what you need, in your own words, mostly Dutch: "tuinman voor een schoolplein"; name a place if you like
  --cpv CODE            look for this code as well: 77310000; may be repeated
  --same-division       only suppliers in the same division of codes
  --reserved            only those that may perform a reserved contract (article 2.82)
  --budget EUR          what you mean to buy at most, without VAT
${FILTERS.en}
  --show N              how many suppliers of each list
  --after PLACE         where a list goes on: what an earlier answer put below a list
  --why NAME            why is this firm not there, and what changes that; misspellings are forgiven
  --seed TEXT           turns the order of those that are equal in everything
${CONTRACT.en}
${ASKED.en}
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

${EXIT.en}`
}
