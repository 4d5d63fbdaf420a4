// The help of `sroi market-test`, in both languages.
import type { Words } from '@sroi/matcher'
import { FILTERS } from './filter-lines.ts'
import { ASKED, CONTRACT } from './obligation-lines.ts'
import { DATABASE_REGISTER, LANGUAGE } from './option-lines.ts'

export const MARKET_TEST: Words = {
  nl: `sroi market-test --plan VOOR-WIE (--notice BESTAND | --contract BESTAND | feiten) --authority ID [opties]

Zijn er leveranciers voor een opdracht die u wilt voorbehouden? Hoeveel voldoen er vandaag, hoeveel binnen twaalf maanden, wat
kunnen zij samen aan, hoeveel kunnen de opdracht alleen aan, en wat zet u in de aankondiging. Wat niet bekend is, telt apart.

  --plan VOOR-WIE       mag vaker: sheltered-workshop, integration-operator, sheltered-programme (artikel 2.82) of
                        public-service (artikel 2.82a)
  --firms BESTAND       wat bedrijven over zichzelf vertelden voor een keurmerk, JSON: per id van de leverancier de feiten
                        zoals sroi pathway ze leest
  --buyer SOORT         central of sub-central, voor de Europese drempel
  --social-or-other yes|no een sociale of andere specifieke dienst
  --regime SOORT        classic, utilities, concession, defence of other
  --counted-by WAT      waarin de aanbestedingsstukken de medewerkers tellen: headcount of fte
  --cpv CODE            CPV-code van de opdracht, mag vaker
  --need TEKST          wat u zoekt, in uw eigen woorden; anders telt de groep van de CPV-codes
${FILTERS.nl}
  --show AANTAL         hoeveel leveranciers
${CONTRACT.nl}
${ASKED.nl}
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

Afsluitcode: 0 er is er vandaag ten minste een, 1 er is er geen, 2 niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `sroi market-test --plan FOR-WHOM (--notice FILE | --contract FILE | facts) --authority ID [options]

Are there suppliers for a contract that you want to reserve? How many qualify today, how many within twelve months, what can they
take on together, how many can take it on alone, and what goes into the notice. What is not known is counted apart.

  --plan FOR-WHOM       may be repeated: sheltered-workshop, integration-operator, sheltered-programme (article 2.82) or
                        public-service (article 2.82a)
  --firms FILE          what firms told of themselves for a label, JSON: by the id of the supplier the facts as sroi pathway
                        reads them
  --buyer KIND          central or sub-central, for the European threshold
  --social-or-other yes|no a social or other specific service
  --regime REGIME       classic, utilities, concession, defence or other
  --counted-by WHAT     what the tender documents count workers in: headcount or fte
  --cpv CODE            CPV code of the contract, may be repeated
  --need TEXT           what you need, in your own words; else the division of the CPV codes counts
${FILTERS.en}
  --show N              how many suppliers
${CONTRACT.en}
${ASKED.en}
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

Exit code: 0 there is at least one today, 1 there is none, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}
