// The help, in both languages.
import type { Words } from '@sroi/matcher'

const EXIT: Words = {
  nl: `Afsluitcode: 0 de verplichting geldt, 1 geldt niet, 2 niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `Exit code: 0 the obligation applies, 1 it does not, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}

/** The contract: from a file, or told in options. */
const CONTRACT: Words = {
  nl: `  --notice BESTAND      een TED-aankondiging: R2.0.9 of eForms, XML
  --contract BESTAND    een opdracht of een hele vraag, JSON
of, zonder bestand, de feiten zelf; wat u niet weet laat u weg:
  --nature SOORT        services, supplies of works
  --amount EURO         de opdrachtsom zonder btw: 350000
  --estimate EURO       de raming zonder btw, als er nog geen opdrachtsom is
  --invoiced EURO       wat is gefactureerd zonder btw, als de regel daar een percentage van neemt
  --wage-sum EURO       de loonsom, als de regel daar een percentage van neemt
  --months AANTAL       looptijd in maanden, als de regel een kortste looptijd noemt
  --labour-share PROCENT welk deel van het bedrag arbeid is (bij supplies)
  --trigger AANLEIDING  contract (anders), subsidy, permit of supplier-year
  --concluded DAG       de dag van de opdracht, 2026-05-01
  --awarded DAG         de dag van gunning
  --published DAG       de dag van publicatie
`,
  en: `  --notice FILE         a TED notice: R2.0.9 or eForms, XML
  --contract FILE       a contract, or a whole question, JSON
or, without a file, the facts themselves; leave out what you do not know:
  --nature NATURE       services, supplies or works
  --amount EUR          the contract sum without VAT: 350000
  --estimate EUR        the estimate without VAT, where there is no contract sum yet
  --invoiced EUR        what was invoiced without VAT, where the rule takes its rate of that
  --wage-sum EUR        the wage sum, where the rule takes its rate of that
  --months N            how many months it runs, where the rule names a shortest term
  --labour-share PERCENT which part of the amount pays for labour (for supplies)
  --trigger TRIGGER     contract (else), subsidy, permit or supplier-year
  --concluded DAY       the day of the contract, 2026-05-01
  --awarded DAY         the day of the award
  --published DAY       the day of publication
`
}

/** Whose rules, and what is known already. */
const ASKED: Words = {
  nl: `  --authority ID        wiens regels: gemeente of regio met kleine letters (haarlem, den-haag, lekstroom), rijk, of other
  --rules BESTAND       eigen regels in plaats daarvan; mag vaker, de onderste laag eerst. Meegeleverde regels waarop ze
                        voortbouwen vindt het programma zelf
  --lot ID              welk perceel
  --party NAAM          welke opdrachtnemer
  --filled EURO         al ingevuld, mag vaker: 2500 of 2500,50
  --agreed EURO         afgesproken maar nog niet ingevuld, mag vaker
  --assume-rate PROCENT uw aanname als het percentage niet bekend is: 5
  --on DAG              de dag van de vraag, 2027-03-01; anders vandaag in Amsterdam
  --known-at MOMENT     wat toen bekend was, 2027-03-01T09:30:00Z; anders nu`,
  en: `  --authority ID        whose rules: municipality or region in lower case (haarlem, den-haag, lekstroom), rijk, or other
  --rules FILE          rules of your own in place of those; may be repeated, the lowest layer first. Rules that come with
                        the program are found where yours build on them
  --lot ID              which lot
  --party NAME          which contractor
  --filled EUR          filled already, may be repeated: 2500 or 2500.50
  --agreed EUR          agreed but not filled yet, may be repeated
  --assume-rate PERCENT your assumption where the rate is not known: 5
  --on DAY              the day of the question, 2027-03-01; else today in Amsterdam
  --known-at INSTANT    what was known then, 2027-03-01T09:30:00Z; else now`
}

export const OVERVIEW: Words = {
  nl: `sroi: wat moet u aan social return invullen, en wie kan daarbij helpen?

  sroi match --notice BESTAND --authority ID   de verplichting en de leveranciers
  sroi assess --notice BESTAND --authority ID  alleen de verplichting, stap voor stap
  sroi value --efforts BESTAND --authority ID  wat inspanningen waard zijn en wat tekortkomt
  sroi reserve --supplier ID                   mag deze leverancier een voorbehouden opdracht uitvoeren
  sroi reserve --plan VOOR-WIE                 mag een opdracht worden voorbehouden, en met welke codes
  sroi threshold --estimate EURO               haalt de raming de Europese drempel
  sroi term decision --received DAG            tot wanneer een termijn loopt
  sroi notice BESTAND                          wat een TED-aankondiging zegt en niet zegt
  sroi pathway BESTAND --before DAG            welke keurmerken een bedrijf kan halen
  sroi rules check BESTAND                     is een regelset in orde; meer bij sroi help rules
  sroi conformance                             geeft een andere motor dezelfde antwoorden
  sroi help match                              alle opties

Zonder --database komen regels en (fictieve) leveranciers uit de meegeleverde bestanden. Dat register
staat stil op één dag: zonder --on gaat een vraag daarover over die dag, die onder het antwoord staat.

${EXIT.nl}`,
  en: `sroi: how much social return must you fill, and who can help?

  sroi match --notice FILE --authority ID      the obligation and the suppliers
  sroi assess --notice FILE --authority ID     the obligation only, step by step
  sroi value --efforts FILE --authority ID     what efforts are worth, and what is short
  sroi reserve --supplier ID                   may this supplier perform a reserved contract
  sroi reserve --plan FOR-WHOM                 may a contract be reserved, and with which codes
  sroi threshold --estimate EUR                does the estimate reach the European threshold
  sroi term decision --received DAY            until when a term runs
  sroi notice FILE                             what a TED notice says and does not say
  sroi pathway FILE --before DAY               which labels a firm can have
  sroi rules check FILE                        is a rule set in order; more with sroi help rules
  sroi conformance                             does another engine give the same answers
  sroi help match                              all options

Without --database, rules and (fictional) suppliers come from the files beside the program. That register
stands still on one day: without --on a question about it is about that day, which stands below the answer.

${EXIT.en}`
}

export const MATCH: Words = {
  nl: `sroi match (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

${CONTRACT.nl}
${ASKED.nl}
  --delivery DAG        de dag van levering
  --show AANTAL         hoeveel leveranciers per lijst
  --language nl|en      taal van de tekst
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
  --database            gebruik het register in de database van DATABASE_URL

${EXIT.nl}`,
  en: `sroi match (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

${CONTRACT.en}
${ASKED.en}
  --delivery DAY        the day of delivery
  --show N              how many suppliers of each list
  --language nl|en      the language of the text
  --json                the outcome as JSON, exactly as the HTTP interface gives it
  --database            use the register in the database of DATABASE_URL

${EXIT.en}`
}

export const NOTICE: Words = {
  nl: `sroi notice BESTAND [--json] [--language nl|en]

Leest een TED-aankondiging (R2.0.9 of eForms, XML): de feiten, waar elk feit staat, en wat er niet in staat.
Een aankondiging is geen contract: kies bij sroi match het perceel en de opdrachtnemer.

Afsluitcode: 0 gelezen, 3 fout in de invoer, 4 fout van ons.`,
  en: `sroi notice FILE [--json] [--language nl|en]

Reads a TED notice (R2.0.9 or eForms, XML): the facts, where each of them stands, and what it does not say.
A notice is not a contract: choose the lot and the contractor with sroi match.

Exit code: 0 read, 3 a mistake in the input, 4 our own fault.`
}

export const PATHWAY: Words = {
  nl: `sroi pathway BESTAND --before DAG [opties]

  BESTAND               het bedrijf, JSON: rechtsvorm, fte, inkomsten, wat het al heeft; of { "firm": …, "before": … }
                        Een voorbeeld: packages/fixtures/firms/fictional-bakery.json
  --before DAG          de laatste dag waarop het keurmerk er moet zijn, 2027-03-01
  --scheme ID           alleen dit keurmerk, mag vaker: pso, b-corp, code-sociale-ondernemingen, social-enterprise-nl
  --on DAG              de dag van de vraag; anders vandaag in Amsterdam
  --known-at MOMENT     wat toen bekend was, 2027-03-01T09:30:00Z; anders nu
  --language nl|en      taal van de tekst
  --json                het plan als JSON

Per keurmerk en niveau: in bezit, te halen, niet te halen of niet bekend, met de reden en wat er ontbreekt. Het bedrijf wordt genomen
zoals het beschreven is. Dit is een planning: de uitgever van een keurmerk meet en beslist zelf.

Afsluitcode: 0 ten minste één keurmerk is in bezit of te halen, 1 geen enkel, 2 niet bekend, 3 fout in de invoer (alle fouten staan
op standard error), 4 fout van ons.`,
  en: `sroi pathway FILE --before DAY [options]

  FILE                  the firm, JSON: legal form, fte, income, what it holds; or { "firm": …, "before": … }
                        An example: packages/fixtures/firms/fictional-bakery.json
  --before DAY          the last day on which the label must be there, 2027-03-01
  --scheme ID           only this label, may be repeated: pso, b-corp, code-sociale-ondernemingen, social-enterprise-nl
  --on DAY              the day of the question; else today in Amsterdam
  --known-at INSTANT    what was known then, 2027-03-01T09:30:00Z; else now
  --language nl|en      the language of the text
  --json                the plan as JSON

For each label and level: held, can be had, cannot be had or not known, with the reason and what is missing. The firm is taken as it is
described. This is a plan: the issuer of a label measures and decides itself.

Exit code: 0 at least one label is held or can be had, 1 none, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}

export const ASSESS: Words = {
  nl: `sroi assess (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

Alleen de verplichting: elke stap met het artikel, de bron, hoe zeker die is en de dag waarvoor de stap geldt. Geen leveranciers.

${CONTRACT.nl}
${ASKED.nl}
  --language nl|en      taal van de tekst
  --json                de uitkomst als JSON
  --database            gebruik het register in de database van DATABASE_URL

${EXIT.nl}`,
  en: `sroi assess (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

The obligation only: every step with its article, source, certainty and the day it holds for. No suppliers.

${CONTRACT.en}
${ASKED.en}
  --language nl|en      the language of the text
  --json                the outcome as JSON
  --database            use the register in the database of DATABASE_URL

${EXIT.en}`
}
