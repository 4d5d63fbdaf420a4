// The help of `sroi threshold`, in both languages.
import type { Words } from '@sroi/matcher'
import { ABOUT_RULES, CONTRACT_FILE, OWN_LAW } from './option-lines.ts'

export const THRESHOLD: Words = {
  nl: `sroi threshold [opties]

Haalt de raming van een opdracht de Europese drempel? De raming telt zonder btw, met opties en verlengingen.

${CONTRACT_FILE.nl}
  --estimate EURO       de raming zonder btw
  --nature SOORT        services, supplies of works
  --regime SOORT        classic, utilities, concession, defence of other
  --buyer SOORT         central (het Rijk) of sub-central (een andere overheid)
  --social-or-other yes|no een sociale of andere specifieke dienst
  --published DAG       de dag van publicatie, die het jaar bepaalt; anders vandaag in Amsterdam
${OWN_LAW.nl}
${ABOUT_RULES.nl}

Afsluitcode: 0 de raming haalt de drempel, 1 niet, 2 niet bekend, 3 fout in de invoer (alle fouten staan op standard error),
4 fout van ons.`,
  en: `sroi threshold [options]

Does the estimate of a contract reach the European threshold? It counts without VAT, options and renewals included.

${CONTRACT_FILE.en}
  --estimate EUR        the estimate without VAT
  --nature NATURE       services, supplies or works
  --regime REGIME       classic, utilities, concession, defence or other
  --buyer KIND          central (the State) or sub-central (another authority)
  --social-or-other yes|no a social or other specific service
  --published DAY       the day of publication, which decides the year; else today in Amsterdam
${OWN_LAW.en}
${ABOUT_RULES.en}

Exit code: 0 the estimate reaches the threshold, 1 it does not, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}
