// The help of `sroi` itself, in both languages.
import type { Words } from '@sroi/matcher'
import { EXIT } from './obligation-lines.ts'

export const OVERVIEW: Words = {
  nl: `sroi: wat moet u aan social return invullen, en wie kan daarbij helpen?

  sroi match --notice BESTAND --authority ID   de verplichting en de leveranciers
  sroi search --need "tuinman" --authority ID   leveranciers voor wat u zoekt, in uw eigen woorden
  sroi batch BESTAND                           veel opdrachten tegelijk: wat staat open, en is er genoeg
  sroi obligations --supplier NAAM             welke openstaande verplichtingen deze leverancier kan invullen
  sroi invite --procedure SOORT --invite N     wie u uitnodigt voor een onderhandse aanbesteding
  sroi market-test --plan VOOR-WIE             zijn er leveranciers voor een voorbehouden opdracht
  sroi assess --notice BESTAND --authority ID  alleen de verplichting, stap voor stap
  sroi value --efforts BESTAND --authority ID  wat inspanningen waard zijn en wat tekortkomt
  sroi mix BESTAND                             wat u bij wie koopt om in te vullen wat open staat
  sroi reserve --supplier ID                   mag deze leverancier een voorbehouden opdracht uitvoeren
  sroi reserve --plan VOOR-WIE                 mag een opdracht worden voorbehouden, en met welke codes
  sroi threshold --estimate EURO               haalt de raming de Europese drempel
  sroi term decision --received DAG            tot wanneer een termijn loopt
  sroi notice BESTAND                          wat een TED-aankondiging zegt en niet zegt
  sroi pathway BESTAND --before DAG            welke keurmerken een bedrijf kan halen
  sroi rules check BESTAND                     is een regelset in orde; meer bij sroi help rules
  sroi conformance                             geeft een andere motor dezelfde antwoorden
  sroi serve                                   de dienst op een eigen database; ook sroi migrate, sroi config
  sroi create-tenant --slug NAAM               een regio erbij in de database; ook sroi add-member
  sroi import BESTAND                          lees een lijst van leveranciers; ook sroi load-vocabulary
  sroi export-receipts BESTAND                 schrijf alles wat is vastgelegd, getekend
  sroi procedure show                          hoe de regio over toelating beslist
  sroi retention show                          hoe lang alles bewaard blijft, en wat weg mag
  sroi mail-address show --desk                waar brieven en herinneringen naartoe gaan
  sroi verify BESTAND                          is een export van vastgelegde antwoorden heel
  sroi help match                              alle opties

Zonder --database komen regels en (fictieve) leveranciers uit de meegeleverde bestanden. Dat register
staat stil op één dag: zonder --on gaat een vraag daarover over die dag, die onder het antwoord staat.

${EXIT.nl}`,
  en: `sroi: how much social return must you fill, and who can help?

  sroi match --notice FILE --authority ID      the obligation and the suppliers
  sroi search --need "gardener" --authority ID  suppliers for what you need, in your own words
  sroi batch FILE                              many contracts at once: what is left, and is there enough
  sroi obligations --supplier NAME             which open obligations this supplier could fill
  sroi invite --procedure KIND --invite N      whom to invite for a private tender
  sroi market-test --plan FOR-WHOM             are there suppliers for a reserved contract
  sroi assess --notice FILE --authority ID     the obligation only, step by step
  sroi value --efforts FILE --authority ID     what efforts are worth, and what is short
  sroi mix FILE                                what to buy from whom to fill what is left
  sroi reserve --supplier ID                   may this supplier perform a reserved contract
  sroi reserve --plan FOR-WHOM                 may a contract be reserved, and with which codes
  sroi threshold --estimate EUR                does the estimate reach the European threshold
  sroi term decision --received DAY            until when a term runs
  sroi notice FILE                             what a TED notice says and does not say
  sroi pathway FILE --before DAY               which labels a firm can have
  sroi rules check FILE                        is a rule set in order; more with sroi help rules
  sroi conformance                             does another engine give the same answers
  sroi serve                                   the service on a database of its own; also sroi migrate, sroi config
  sroi create-tenant --slug NAME               one more region in the database; also sroi add-member
  sroi import FILE                             read a list of suppliers; also sroi load-vocabulary
  sroi export-receipts FILE                    write all that was recorded, signed
  sroi procedure show                          how the region decides on admissions
  sroi retention show                          how long everything is kept, and what may go
  sroi mail-address show --desk                where letters and reminders go
  sroi verify FILE                             is an export of recorded answers intact
  sroi help match                              all options

Without --database, rules and (fictional) suppliers come from the files beside the program. That register
stands still on one day: without --on a question about it is about that day, which stands below the answer.

${EXIT.en}`
}
