// The help of `sroi pathway`, in both languages.
import type { Words } from '@sroi/matcher'
import { KNOWN_AT, LANGUAGE } from './option-lines.ts'

export const PATHWAY: Words = {
  nl: `sroi pathway BESTAND --before DAG [opties]

  BESTAND               het bedrijf, JSON: rechtsvorm, fte, inkomsten, wat het al heeft; of { "firm": …, "before": … }
                        Een voorbeeld: packages/fixtures/firms/fictional-bakery.json
  --before DAG          de laatste dag waarop het keurmerk er moet zijn, 2027-03-01
  --scheme ID           alleen dit keurmerk, mag vaker: pso, b-corp, code-sociale-ondernemingen, social-enterprise-nl
  --on DAG              de dag van de vraag; anders vandaag in Amsterdam
${KNOWN_AT.nl}
${LANGUAGE.nl}
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
${KNOWN_AT.en}
${LANGUAGE.en}
  --json                the plan as JSON

For each label and level: held, can be had, cannot be had or not known, with the reason and what is missing. The firm is taken as it is
described. This is a plan: the issuer of a label measures and decides itself.

Exit code: 0 at least one label is held or can be had, 1 none, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}
