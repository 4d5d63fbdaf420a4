// What `sroi create-tenant` and `sroi add-member` say, in both languages.
import type { Language, Words } from '@sroi/matcher'
import { LANGUAGE } from '../help/option-lines.ts'

export const CREATE_TENANT_HELP: Words = {
  nl: `sroi create-tenant: maak een regio in de database, met een leeg register

  sroi create-tenant --slug NAAM --name "NAAM VOLUIT"

  --slug NAAM           de korte naam, waarmee een verzoek de regio aanwijst: kennemerland
  --name TEKST          de naam voluit
  --register NAAM       de naam van het register; anders de korte naam
  --host NAAM           de hostnaam waarop de pagina's van deze regio staan
  --visitors WAT        wat iemand mag die niet is aangemeld: none (niets), ask (vragen stellen) of record (ook
                        vastleggen); anders none
  --without-rules       zonder de lijst van gemeenten en de regelsets die bij het programma horen
${LANGUAGE.nl}

De database is die van DATABASE_URL, met het account dat eigenaar is van de tabellen. Voeg daarna de eerste
beheerder toe met sroi add-member.

Uitgangscodes: 0 gemaakt, 3 fout in de opdracht of de configuratie, 4 fout van ons.`,
  en: `sroi create-tenant: make a region in the database, with an empty register

  sroi create-tenant --slug NAME --name "FULL NAME"

  --slug NAME           the short name by which a request names the region: kennemerland
  --name TEXT           the full name
  --register NAME       the name of the register; else the short name
  --host NAME           the host name at which the pages of this region are
  --visitors WHAT       what somebody may do who has not signed in: none, ask (questions) or record (also have
                        answers recorded); else none
  --without-rules       without the list of municipalities and the rule sets that come with the program
${LANGUAGE.en}

The database is that of DATABASE_URL, with the account that owns the tables. Add the first administrator with
sroi add-member then.

Exit codes: 0 made, 3 a mistake in the command or the configuration, 4 a fault of ours.`
}

export const ADD_MEMBER_HELP: Words = {
  nl: `sroi add-member: zeg wie wat mag in een regio

  sroi add-member --tenant NAAM --kind person --issuer ADRES --subject WIE --role platform-administrator

  --tenant NAAM         de korte naam van de regio, als er meer zijn
  --kind SOORT          person, client (een geregistreerde machine) of organisation (iedereen die namens haar inlogt)
  --issuer ADRES        wie de tokens uitgeeft; van een organisatie de soort nummer: nl-kvk
  --subject WIE         het onderwerp (sub) van de tokens; van een organisatie haar nummer
  --role ROL            contractor, supplier, coordinator, committee-member, buyer, contract-manager,
                        platform-administrator, auditor of machine
  --authority ID        voor een buyer of contract-manager van één gemeente
  --from DAG            vanaf welke dag; anders vandaag
  --until DAG           tot en met welke dag; anders zonder einde
${LANGUAGE.nl}

Zo krijgt een nieuwe regio haar eerste beheerder; die doet de rest over HTTP (/v1/members). Wat u doet wordt
vastgelegd als gedaan door de beheerder van de database.

Uitgangscodes: 0 toegevoegd, 3 fout in de opdracht of de configuratie, 4 fout van ons.`,
  en: `sroi add-member: say who may do what in a region

  sroi add-member --tenant NAME --kind person --issuer ADDRESS --subject WHO --role platform-administrator

  --tenant NAME         the short name of the region, where there are more
  --kind KIND           person, client (a registered machine) or organisation (everybody who signs in for it)
  --issuer ADDRESS      who issues the tokens; of an organisation the scheme of its number: nl-kvk
  --subject WHO         the subject (sub) of the tokens; of an organisation its number
  --role ROLE           contractor, supplier, coordinator, committee-member, buyer, contract-manager,
                        platform-administrator, auditor or machine
  --authority ID        for a buyer or a contract-manager of one municipality
  --from DAY            from which day on; else today
  --until DAY           up to and including which day; else without an end
${LANGUAGE.en}

A new region gets its first administrator like this, who does the rest over HTTP (/v1/members). What you do is
recorded as done by the operator of the database.

Exit codes: 0 added, 3 a mistake in the command or the configuration, 4 a fault of ours.`
}

export const TENANT_CREATED: Record<Language, (slug: string) => string> = {
  nl: (slug) => `De regio ${slug} is gemaakt`,
  en: (slug) => `The region ${slug} was made`
}

export const MEMBER_ADDED: Record<Language, (role: string, id: string) => string> = {
  nl: (role, id) => `Toegevoegd als ${role}: ${id}`,
  en: (role, id) => `Added as ${role}: ${id}`
}
