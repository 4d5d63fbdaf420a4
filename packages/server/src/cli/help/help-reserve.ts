// The help of `sroi reserve`, in both languages.
import type { Words } from '@sroi/matcher'
import { CONTRACT_FILE, DATABASE_REGISTER, KNOWN_AT, OUTPUT, OWN_LAW } from './option-lines.ts'

export const RESERVE: Words = {
  nl: `sroi reserve (--supplier ID | --supplier-file BESTAND) [opties]
sroi reserve --plan VOOR-WIE [opties]

Mag een leverancier een opdracht uitvoeren die is voorbehouden (artikel 2.82 of 2.82a Aanbestedingswet 2012)?
Of, met --plan: mag een opdracht worden voorbehouden, en met welke codes staat dat in de aankondiging?

  --supplier ID         een leverancier van het register
  --supplier-file BESTAND de feiten van een leverancier, JSON
  --plan VOOR-WIE       mag vaker: sheltered-workshop, integration-operator, sheltered-programme (artikel 2.82),
                        public-service (artikel 2.82a) of none
${CONTRACT_FILE.nl}
  --lot ID              welk perceel
  --reservation CODE    BT-71: res-ws (artikel 2.82; zonder opdracht geldt deze), res-pub-ser (artikel 2.82a) of none
  --reserved-execution CODE BT-736: yes als de uitvoering is voorbehouden aan een programma voor beschermde arbeid
  --counted-by WAT      waarin de aanbestedingsstukken de medewerkers tellen: headcount of fte
  --regime SOORT        classic, utilities, concession, defence of other; bij een leverancier anders een gewone overheidsopdracht
  --cpv CODE            CPV-code van de opdracht, mag vaker (artikel 2.82a)
  --months AANTAL       looptijd in maanden (artikel 2.82a)
  --no-renewals         de opdracht kan niet worden verlengd (artikel 2.82a); weggelaten is niet bekend
  --authority ID        de opdrachtgever (artikel 2.82a: eerder gegund)
${OWN_LAW.nl}
  --nature SOORT        services, supplies of works (met --plan, voor de Europese drempel)
  --estimate EURO       de raming zonder btw (met --plan)
  --buyer SOORT         central of sub-central (met --plan)
  --social-or-other yes|no een sociale of andere specifieke dienst (met --plan)
  --published DAG       de dag van publicatie; deze en de twee volgende dagen kiezen de regel, anders de dag van --on
  --awarded DAG         de dag van gunning
  --concluded DAG       de dag van de opdracht
  --on DAG              de dag van uitvoering, 2027-03-01; anders vandaag in Amsterdam
${KNOWN_AT.nl}
${OUTPUT.nl}
${DATABASE_REGISTER.nl}

Afsluitcode: 0 mag, 1 mag niet, 2 niet bekend, 3 fout in de invoer (alle fouten staan op standard error), 4 fout van ons.`,
  en: `sroi reserve (--supplier ID | --supplier-file FILE) [options]
sroi reserve --plan FOR-WHOM [options]

May a supplier perform a contract that is reserved (article 2.82 or 2.82a Aanbestedingswet 2012)?
Or, with --plan: may a contract be reserved, and with which codes does the notice say so?

  --supplier ID         a supplier of the register
  --supplier-file FILE  the facts of a supplier, JSON
  --plan FOR-WHOM       may be repeated: sheltered-workshop, integration-operator, sheltered-programme (article 2.82),
                        public-service (article 2.82a) or none
${CONTRACT_FILE.en}
  --lot ID              which lot
  --reservation CODE    BT-71: res-ws (article 2.82; this one without a contract), res-pub-ser (article 2.82a) or none
  --reserved-execution CODE BT-736: yes where performance is reserved for a sheltered-employment programme
  --counted-by WHAT     what the tender documents count workers in: headcount or fte
  --regime REGIME       classic, utilities, concession, defence or other; of a supplier else an ordinary public contract
  --cpv CODE            CPV code of the contract, may be repeated (article 2.82a)
  --months N            how many months it runs (article 2.82a)
  --no-renewals         it cannot be renewed (article 2.82a); left out is not known
  --authority ID        whose contract it is (article 2.82a: awarded before)
${OWN_LAW.en}
  --nature NATURE       services, supplies or works (with --plan, for the European threshold)
  --estimate EUR        the estimate without VAT (with --plan)
  --buyer KIND          central or sub-central (with --plan)
  --social-or-other yes|no a social or other specific service (with --plan)
  --published DAY       the day of publication; this day and the next two select the rule, else the day of --on
  --awarded DAY         the day of the award
  --concluded DAY       the day of the contract
  --on DAY              the day of performance, 2027-03-01; else today in Amsterdam
${KNOWN_AT.en}
${OUTPUT.en}
${DATABASE_REGISTER.en}

Exit code: 0 may, 1 may not, 2 not known, 3 a mistake in the input (all of them on standard error), 4 our own fault.`
}
