// What the help of the commands about an obligation shares: the contract, whose rules, and the exit codes.
import type { Words } from '@sroi/matcher'
import { KNOWN_AT, ON, OWN_RULES } from './option-lines.ts'

/** The contract: from a file, or told in options. */
export const CONTRACT: Words = {
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
  --no-options          er zijn geen opties; weggelaten is niet bekend
  --no-renewals         de opdracht kan niet worden verlengd; weggelaten is niet bekend
  --trigger AANLEIDING  contract (anders), subsidy, permit of supplier-year
  --concluded DAG       de dag van de opdracht, 2026-05-01
  --awarded DAG         de dag van gunning
  --published DAG       de dag van publicatie
  --from DAG            de eerste dag van de looptijd
  --until DAG           de laatste dag van de looptijd; weggelaten is zonder einde
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
  --no-options          there are no options; left out is not known
  --no-renewals         it cannot be renewed; left out is not known
  --trigger TRIGGER     contract (else), subsidy, permit or supplier-year
  --concluded DAY       the day of the contract, 2026-05-01
  --awarded DAY         the day of the award
  --published DAY       the day of publication
  --from DAY            the first day of the period
  --until DAY           the last day of the period; left out is without an end
`
}

/** Whose rules, and what is known already. */
export const ASKED: Words = {
  nl: `  --authority ID        wiens regels: gemeente of regio met kleine letters (haarlem, den-haag, lekstroom), rijk, of other
${OWN_RULES.nl}
  --lot ID              welk perceel
  --party NAAM          welke opdrachtnemer
  --filled EURO         al ingevuld, mag vaker: 2500 of 2500,50
  --agreed EURO         afgesproken maar nog niet ingevuld, mag vaker
  --assume-rate PROCENT uw aanname als het percentage niet bekend is: 5
${ON.nl}
${KNOWN_AT.nl}`,
  en: `  --authority ID        whose rules: municipality or region in lower case (haarlem, den-haag, lekstroom), rijk, or other
${OWN_RULES.en}
  --lot ID              which lot
  --party NAME          which contractor
  --filled EUR          filled already, may be repeated: 2500 or 2500.50
  --agreed EUR          agreed but not filled yet, may be repeated
  --assume-rate PERCENT your assumption where the rate is not known: 5
${ON.en}
${KNOWN_AT.en}`
}

export const EXIT: Words = {
  nl: `Afsluitcode: 0 de verplichting geldt, 1 geldt niet, 2 niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `Exit code: 0 the obligation applies, 1 it does not, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}
