// The help, in both languages.
import type { Words } from '@sroi/matcher'

const EXIT: Words = {
  nl: `Afsluitcode: 0 de verplichting geldt, 1 geldt niet, 2 niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `Exit code: 0 the obligation applies, 1 it does not, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}

export const OVERVIEW: Words = {
  nl: `sroi: wat moet u aan social return invullen, en wie kan daarbij helpen?

  sroi match --notice BESTAND --authority ID   de verplichting en de leveranciers
  sroi notice BESTAND                          wat een TED-aankondiging zegt en niet zegt
  sroi pathway BESTAND --before DAG            welke keurmerken een bedrijf kan halen
  sroi help match                              alle opties

Zonder --database komen regels en (fictieve) leveranciers uit de meegeleverde bestanden.

${EXIT.nl}`,
  en: `sroi: how much social return must you fill, and who can help?

  sroi match --notice FILE --authority ID      the obligation and the suppliers
  sroi notice FILE                             what a TED notice says and does not say
  sroi pathway FILE --before DAY               which labels a firm can have
  sroi help match                              all options

Without --database, rules and (fictional) suppliers come from the files beside the program.

${EXIT.en}`
}

export const MATCH: Words = {
  nl: `sroi match (--notice BESTAND | --contract BESTAND) --authority ID [opties]

  --notice BESTAND      een TED-aankondiging: R2.0.9 of eForms, XML
  --contract BESTAND    een opdracht of een hele vraag, JSON
  --authority ID        wiens regels: de naam van de gemeente met kleine letters, of other
  --lot ID              welk perceel
  --party NAAM          welke opdrachtnemer
  --filled EURO         al ingevuld, mag vaker: 2500 of 2500,50
  --agreed EURO         afgesproken maar nog niet ingevuld, mag vaker
  --assume-rate PROCENT uw aanname als het percentage niet bekend is: 5
  --on DAG              de dag van de vraag, 2027-03-01; anders vandaag in Amsterdam
  --known-at MOMENT     wat toen bekend was, 2027-03-01T09:30:00Z; anders nu
  --delivery DAG        de dag van levering
  --show AANTAL         hoeveel leveranciers per lijst
  --language nl|en      taal van de tekst
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
  --database            gebruik het register in de database van DATABASE_URL

${EXIT.nl}`,
  en: `sroi match (--notice FILE | --contract FILE) --authority ID [options]

  --notice FILE         a TED notice: R2.0.9 or eForms, XML
  --contract FILE       a contract, or a whole question, JSON
  --authority ID        whose rules: the municipality's name in lower case, or other
  --lot ID              which lot
  --party NAME          which contractor
  --filled EUR          filled already, may be repeated: 2500 or 2500.50
  --agreed EUR          agreed but not filled yet, may be repeated
  --assume-rate PERCENT your assumption where the rate is not known: 5
  --on DAY              the day of the question, 2027-03-01; else today in Amsterdam
  --known-at INSTANT    what was known then, 2027-03-01T09:30:00Z; else now
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
