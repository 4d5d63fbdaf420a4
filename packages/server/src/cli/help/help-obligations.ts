// The help of `sroi obligations`, in both languages.
import type { Words } from '@sroi/matcher'
import { DATABASE_REGISTER, KNOWN_AT, LANGUAGE, ON, OWN_RULES } from './option-lines.ts'

export const OBLIGATIONS: Words = {
  nl: `sroi obligations --supplier NAAM [opties]

Welke openstaande verplichtingen kan deze leverancier invullen? Elke verplichting staat waar een zoekvraag van die opdracht
de leverancier zou zetten, met dezelfde score en dezelfde redenen.

  --supplier NAAM       de leverancier: id of naam uit het register; een naam met fouten mag
  --obligations BESTAND uw eigen openstaande verplichtingen: een JSON-lijst, elk met id, contract en authority
  --listed              ook de opdrachten die het register voor iedereen op een lijst heeft; zonder --obligations vanzelf
  --same-division       van die lijst alleen werk in een CPV-groep die de leverancier aanbiedt
  --show AANTAL         hoeveel verplichtingen per lijst
  --after PLAATS        waar een lijst verder gaat: wat een eerder antwoord onder een lijst zette
  --seed TEKST          draait de volgorde van wat in alles gelijk is
${OWN_RULES.nl}
${ON.nl}
${KNOWN_AT.nl}
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

Wat anderen bij een match over hun opdracht vroegen, staat hier nooit bij.

Afsluitcode: 0 er is er ten minste een, 1 er is er geen, 2 niet bekend, 3 fout in de invoer (alle fouten staan op standard
error), 4 fout van ons.`,
  en: `sroi obligations --supplier NAME [options]

Which open obligations could this supplier fill? Each obligation stands where a search for that contract would have the
supplier, with the same score and the same reasons.

  --supplier NAME       the supplier: id or name in the register; misspellings are forgiven
  --obligations FILE    open obligations of your own: a JSON list, each with an id, a contract and an authority
  --listed              also the contracts that the register lists for everybody; without --obligations by itself
  --same-division       of that list only work in a CPV division that the supplier offers
  --show N              how many obligations of each list
  --after PLACE         where a list goes on: what an earlier answer put below a list
  --seed TEXT           turns the order of those that are equal in everything
${OWN_RULES.en}
${ON.en}
${KNOWN_AT.en}
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

What others asked of their contract in a match is never among them.

Exit code: 0 there is at least one, 1 there is none, 2 not known, 3 a mistake in the input (all of them on standard error),
4 our own fault.`
}
